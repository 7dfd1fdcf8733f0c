/**
 * The public contract of every function, one a line: id, parameters in order with their defaults, the shape of the result, and what its cells are called.
 *
 * From the first release an id is never renamed, and a parameter only ever appended, always optional. A line changes in no other way.
 * Headers of tables and labels are shown in the sheet; the names of a row's cells are not.
 */
export const CONTRACT = `
NPS(scores, [invalid="error"], [scaleMin=0]) value
NPS.COUNTS(promoters, passives, detractors) value
NPS.MOE(scores, [confidence=0.95], [method="AW"]) value
NPS.CI(scores, [confidence=0.95], [method="AW"]) row: NPS · Low · High
NPS.TEST(before, after, [confidence=0.95], [method="AW"]) labels: NPS before · NPS after · Change · Adjusted change · Standard error · z · p-value · Low · High
NPS.BREAKDOWN(scores, [invalid="error"], [scaleMin=0], [headers=TRUE]) table: Group · Count · Share
NPS.TREND(dates, scores, [period="M"], [confidence=0.95], [asOf], [headers=TRUE]) table: Period · NPS · Responses · Low · High · Change · p-value · Partial
ENPS(scores, [invalid="error"], [scaleMin=0], [detractorMax=6], [promoterMin=9]) value
CSAT(scores, [scaleMax=5], [satisfiedMin], [scaleMin=1], [invalid="error"]) value
CSAT.COUNTS(satisfied, total) value
CSAT.MEAN(scores, [scaleMin=1], [scaleMax=5], [normalise=FALSE], [invalid="error"]) value
CES(scores, [method="mean"], [scaleMax=7], [highIsEasy=TRUE], [invalid="error"]) value
NES(scores, [scaleMax=7], [easyBox=2], [difficultBox=3], [highIsEasy=TRUE], [invalid="error"]) value
RESPONSE.RATE(responses, invited) value
VOC.THEMES(comments, themes, [scores], [headers=TRUE]) table: Theme · Comments · Share · Mean score
ENGAGEMENT.INDEX(answers, [scaleMin=1], [scaleMax=5], [favourableMin=4]) row: Index · Mean score · People
SURVEY.BY(metric, scores, groups, [confidence=0.95], [headers=TRUE]) table: Group · Score · Responses · Low · High · Difference · p-value

CHURN(start, lost) value
CHURN.LEDGER(customers, starts, ends, from, to, [newLost="exclude"]) value
CHURN.TABLE(customers, starts, ends, [period="M"], [asOf], [headers=TRUE]) table: Period · Opening · New · Reactivated · Lost · Closing · Churn · Retention · Partial
CHURN.CONVERT(rate, fromMonths, toMonths) value
LIFESPAN(churn) value
RETENTION(start, end, [new]) value
RETENTION.LEDGER(customers, starts, ends, from, to) value
RENEWAL(renewed, due) value
RENEWAL.LEDGER(dueDates, outcomes, [dueAmounts], [renewedAmounts], [from], [to]) row: Count rate · Gross value rate · Net value rate · Pending
REFERRALS(referred, newLogos) value
REFERRALS.LOG(dates, sources, [labels="referral"], [period="M"], [headers=TRUE]) table: Period · New · Referred · Share
WILSON(successes, n, [confidence=0.95]) row: Share · Low · High
PROPORTION.TEST(successes1, n1, successes2, n2, [confidence=0.95]) labels: Difference · Low · High · z · p-value · Method
COHORT(customers, dates, [period="M"], [measure="retention"], [amounts], [mode="on"], [asOf], [headers=TRUE]) table: Cohort · Size
COHORT.LEDGER(customers, starts, ends, amounts, [period="M"], [measure="logo"], [asOf], [intervalMonths=1], [headers=TRUE]) table: Cohort · Size
TENURE(starts, ends, [asOf], [unit="M"]) list: Tenure · Churned
SURVIVAL(durations, churned, [confidence=0.95], [ci="loglog"], [groups], [headers=TRUE]) table: Time · At risk · Churned · Survival · Standard error · Low · High
SURVIVAL.AT(durations, churned, time, [confidence=0.95], [ci="loglog"]) row: Survival · Low · High
SURVIVAL.MEDIAN(durations, churned, [confidence=0.95], [ci="loglog"], [share=0.5]) row: Time · Low · High
SURVIVAL.TEST(durations, churned, groups, [headers=TRUE]) table: Group · Customers · Observed · Expected
RETENTION.FIT(survivors) row: alpha · beta · Log-likelihood · Mean churn
RETENTION.PROJECT(survivors, periods, [headers=TRUE]) table: Age · Observed · Fitted survival · Retention

MRR(amounts, [intervalMonths=1]) value
MRR.LEDGER(customers, starts, ends, amounts, [asOf], [intervalMonths=1], [currencies], [rates]) value
ARR(mrr) value
ARPA(mrr, customers) value
MRR.WATERFALL(customers, starts, ends, amounts, [period="M"], [asOf], [intervalMonths=1], [currencies], [rates], [headers=TRUE]) table: Period · Opening · New · Reactivation · Expansion · Contraction · Churn · Closing · GRR · NRR · Quick ratio · Partial
MRR.MOVEMENTS(customers, starts, ends, amounts, from, to, [intervalMonths=1], [currencies], [rates], [headers=TRUE]) table: Customer · Movement · Before · After · Change
REVENUE.GROWTH(previous, current, [periods=1]) value
NRR(previous, current) value
NRR.MOVEMENTS(start, expansion, contraction, churn, [reactivation=0]) value
GRR(start, contraction, churn) value
NRR.LEDGER(customers, starts, ends, amounts, from, to, [intervalMonths=1], [currencies], [rates]) row: NRR · GRR · Logo retention · Customers
REVENUE.CHURN(start, churned, [contraction=0], [expansion=0]) value
EXPANSION.RATE(start, expansion) value
QUICKRATIO(new, expansion, contraction, churn, [reactivation=0]) value

CAC(cost, newCustomers) value
CLV(averageValue, frequency, lifespan, [cac=0], [margin=1]) value
LTV(arpa, churn, [margin=1]) value
LTV.DCF(arpa, churn, [margin=1], [discount=0], [growth=0], [horizon]) value
LTV.RATIO(ltv, cac) value
CAC.PAYBACK(cac, arpa, [margin=1], [churn=0]) value
MAGICNUMBER(revenueNow, revenueBefore, salesMarketingBefore) value
RULE40(growth, profitMargin) value
BURNMULTIPLE(netBurn, netNewArr) value
ROI(gain, cost) value
CLV.CONTRACT(alpha, beta, value, discount, [renewals=0]) value
RFM(customers, dates, [amounts], [asOf], [unit="W"], [headers=TRUE]) table: Customer · Frequency · Recency · Age · Mean value
BGNBD.FIT(frequency, recency, age) row: r · alpha · a · b · Log-likelihood
BGNBD.EXPECTED(parameters, horizon, [frequency], [recency], [age]) list: Expected purchases
BGNBD.ALIVE(parameters, frequency, recency, age) list: P(alive)
GAMMAGAMMA.FIT(frequency, meanValue) row: p · q · v · Log-likelihood · Correlation
GAMMAGAMMA.VALUE(parameters, frequency, meanValue) list: Expected value
CLV.PREDICT(customers, dates, amounts, months, [annualDiscount=0.1], [margin=1], [asOf], [headers=TRUE]) table: Customer · P(alive) · Expected purchases · Expected value · CLV · Rank

TTV(starts, milestones, [stat="median"], [unit="D"], [asOf]) value
ONBOARDING.RATE(completed, started) value
ONBOARDING.LOG(starts, completions, withinDays, [period="M"], [asOf], [headers=TRUE]) table: Period · Started · Completed · Rate
ADOPTION(active, total) value
ADOPTION.FEATURE(users, features, [eligible], [headers=TRUE]) table: Feature · Users · Share · Events per user
ACTIVE.USERS(users, dates, from, to) value
STICKINESS(dau, mau) value
STICKINESS.LOG(users, dates, [period="M"], [asOf], [headers=TRUE]) table: Period · Mean daily users · Active users · Stickiness · Partial
ENGAGEMENT.RATE(interactions, audience) value
SESSION.DURATION(starts, ends, [stat="median"], [unit="MIN"]) value
FCR(firstContact, total) value
FCR.LOG(contacts, [reopened], [resolved]) value
FRT(created, replied, [stat="median"], [unit="H"], [hours], [holidays]) value
RESOLUTION.TIME(created, resolved, [stat="median"], [unit="H"], [hours], [holidays]) value
SLA(created, done, target, [unit="H"], [hours], [asOf], [holidays]) value
TICKETS.VOLUME(created, [resolved], [period="M"], [customers], [asOf], [headers=TRUE]) table: Period · Created · Resolved · Backlog · Per 100 customers · Partial

HEALTH(values, weights, poor, good) value
HEALTH.TABLE(matrix, weights, poor, good, [rule="weighted"], [green=75], [red=50], [headers=TRUE]) table: Score · Status · Coverage
HEALTH.EXPLAIN(values, weights, poor, good, [names], [previous], [headers=TRUE]) table: Measure · Score · Weight · Contribution · Change
HEALTH.LITMUS(scores, renewed, [red=50], [green=75], [confidence=0.95]) labels: Customers · Renewed · Base rate · AUC · AUC low · AUC high · Brier score · Red renewal rate · Amber renewal rate · Green renewal rate · Green minus red · Verdict
AUC(scores, outcomes, [confidence=0.95]) row: AUC · Standard error · Low · High
LIFT(scores, outcomes, [bands=10], [headers=TRUE]) table: Band · From · To · Customers · Rate · Lift · Cumulative gain
CALIBRATION(scores, outcomes, [bands=5], [confidence=0.95], [headers=TRUE]) table: Band · Customers · Mean score · Observed · Low · High
DRIVERS(outcome, factors, [names], [headers=TRUE]) table: Factor · Coefficient · Standard error · p-value · Correlation · Importance

BASELINE(history, [method="median"], [periods=12]) row: Baseline · Low · High · n
ATTAINMENT(actual, target, [baseline], [direction="up"]) value
STATUS(actual, target, [direction="up"], [amber=0.1], [baseline]) value
RUNRATE.REQUIRED(target, actual, elapsed, total) value
TREND.SLOPE(values, [dates], [method="theilsen"], [confidence=0.95]) row: Slope · Low · High · p-value · Intercept · n
SPIKES(values, [dates], [method="xmr"], [bounds="none"], [headers=TRUE]) table: Point · Value · Centre · Low · High · Flag
FORECAST.HOLT(values, periods, [confidence=0.95], [damped=FALSE], [alpha], [beta], [headers=TRUE]) table: Step · Forecast · Low · High
SEGMENT.COMPARE(segments, numerators, denominators, [confidence=0.95], [headers=TRUE]) table: Segment · Rate · Low · High · Index · p-value · n

RETURN.RATE(returned, sold) value
PROFIT.MARGIN(revenue, cost) value
PRICE.VOLUME(prices, units, [headers=TRUE]) table: Price · Units · Revenue · Share
ELASTICITY(price1, quantity1, price2, quantity2, [method="midpoint"]) value
ELASTICITY.LOG(prices, quantities, [confidence=0.95]) row: Elasticity · Low · High · R²
SALES.BY(categories, amounts, [headers=TRUE]) table: Category · Sales · Share
INVENTORY.TURNOVER(cogs, opening, closing) value
CONVERSION.RATE(conversions, visitors) value

EXPLAIN(id) value
VERSION() value
CHECK.BLANK(cell) value
DIAGNOSE(id, ranges) list: Row · Parameter · Found · What happens
SAMPLE.LEDGER(customers, months, [seed=1], [headers=TRUE]) table: Customer · Start · End · Amount
SAMPLE.SURVEY(responses, [seed=1], [headers=TRUE]) table: Date · Customer · Score · Segment
`;

/** Functions of the contract that are not written yet; a function that is written must leave this list. */
export const MISSING: readonly string[] = [];
