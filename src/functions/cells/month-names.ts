// Full names and usual short forms in English, Dutch, German, French, Spanish, Portuguese and Italian, without accents.
const NAMES = [
  "january jan januari januar janner janvier janv enero ene janeiro gennaio gen",
  "february feb februari februar fevrier fevr febrero fevereiro fev febbraio",
  "march mar maart mrt marz mrz mars marzo marco",
  "april apr avril avr abril abr aprile",
  "may mei mai mayo maio maggio mag",
  "june jun juni juin junio junho giugno giu",
  "july jul juli juillet juil julio julho luglio lug",
  "august aug augustus aout agosto ago",
  "september sep sept septembre septiembre setiembre setembro set settembre",
  "october oct oktober okt octobre octubre outubro out ottobre ott",
  "november nov novembre noviembre novembro",
  "december dec dezember dez decembre diciembre dic dezembro dicembre",
];
const WEEKDAYS =
  "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun " +
  "maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za zondag zo " +
  "montag mo dienstag mittwoch mi donnerstag freitag fr samstag sonnabend sa sonntag so " +
  "lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim " +
  "lunes martes miercoles mie jueves jue viernes vie sabado sab domingo dom " +
  "segunda-feira seg terca-feira ter quarta-feira qua quinta-feira qui sexta-feira sex " +
  "lunedi martedi mercoledi giovedi gio venerdi sabato domenica";

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, month) => names.split(" ").map((name) => [name, month] as const)),
);
const IGNORED: ReadonlySet<string> = new Set([...WEEKDAYS.split(" "), "de", "of"]);

/** Returns the month of a name without accents in lower case, from 0, or undefined. */
export const monthNamed = (word: string): number | undefined => MONTH_OF.get(word);

/** Returns whether a word of a date carries no information: a weekday, or "de" as in "5 de mayo". */
export const isFiller = (word: string): boolean => IGNORED.has(word);
