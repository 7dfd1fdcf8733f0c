import type { Injector, Nullable } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";

type Calculate = (...args: BaseValueObject[]) => BaseValueObject;
type Method = (this: BaseValueObject, other?: BaseValueObject) => BaseValueObject;

/** Calculations of one value that Univer has for numbers and not for texts. */
const OF_ONE = [
  "sqrt",
  "cbrt",
  "cos",
  "cosh",
  "acos",
  "acosh",
  "sin",
  "sinh",
  "asin",
  "asinh",
  "tan",
  "tanh",
  "atan",
  "atanh",
];
const MORE_OF_ONE = ["log", "log10", "exp", "abs"];
/** Calculations of two values. */
const OF_TWO = ["mod", "pow", "round", "floor", "ceil", "atan2"];
/** Functions over cells that Univer lets count texts that look like numbers. */
const OVER_CELLS = [
  "MEDIAN",
  "GEOMEAN",
  "HARMEAN",
  "TRIMMEAN",
  "CORREL",
  "PEARSON",
  "RSQ",
  "SLOPE",
  "INTERCEPT",
  "STEYX",
  "COVARIANCE.P",
  "COVARIANCE.S",
  "MODE.SNGL",
  "KURT",
  "SKEW",
  "DEVSQ",
];

/** Has text counted as a number where Excel does, and nowhere else. */
export function countTextLikeExcel(injector: Injector): void {
  rememberConversions();
  const text = StringValueObject.prototype as unknown as Record<string, Method>;
  for (const name of [...OF_ONE, ...MORE_OF_ONE, ...OF_TWO]) {
    text[name] = function (other) {
      const number = this.convertToNumberObjectValue();
      return number.isError() ? number : (number as unknown as Record<string, Method>)[name].call(number, other);
    };
  }
  const number = NumberValueObject.prototype as unknown as Record<string, Method>;
  for (const name of OF_TWO) {
    const method = number[name];
    number[name] = function (other) {
      const second = other?.isString() ? other.convertToNumberObjectValue() : other;
      return second?.isError() ? second : method.call(this, second);
    };
  }
  const functions = injector.get(IFunctionService);
  wrap(
    functions.getExecutor("IF"),
    (calculate) =>
      (test, ...values) =>
        calculate(condition(test), ...values),
  );
  for (const name of OVER_CELLS)
    wrap(
      functions.getExecutor(name),
      (calculate) =>
        (...args) =>
          calculate(...args.map(withoutTexts)),
    );
}

const MOST_REMEMBERED = 10_000;

/** Reading a text as a number, a date or an amount is slow, and criteria do it for every text in every range. */
function rememberConversions(): void {
  const text = StringValueObject.prototype;
  const { convertToNumberObjectValue: convert } = text;
  const known = new Map<string, BaseValueObject>();
  text.convertToNumberObjectValue = function (this: StringValueObject) {
    const value = String(this.getValue());
    if (!/\d/.test(value)) return ErrorValueObject.create(ErrorType.VALUE);
    let number = known.get(value);
    if (!number) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(value, (number = convert.call(this)));
    }
    return number;
  } as typeof convert;
}

function wrap(executor: Nullable<BaseFunction>, around: (calculate: Calculate) => Calculate): void {
  if (executor)
    executor.calculate = around(executor.calculate.bind(executor) as Calculate) as BaseFunction["calculate"];
}

/** The test of IF: text is an error unless it is TRUE or FALSE. */
function condition(test: BaseValueObject): BaseValueObject {
  if (test.isArray())
    return (test as ArrayValueObject).mapValue((value) => condition(value ?? NullValueObject.create()));
  if (!test.isString()) return test;
  const upper = String(test.getValue()).toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return NumberValueObject.create(upper === "TRUE" ? 1 : 0);
  return ErrorValueObject.create(ErrorType.VALUE);
}

function withoutTexts(argument: BaseValueObject): BaseValueObject {
  if (!argument.isArray()) return argument;
  return (argument as ArrayValueObject).mapValue((value) =>
    !value || value.isString() ? NullValueObject.create() : value,
  );
}
