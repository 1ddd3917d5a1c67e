package org.encours.local.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;

/** The year as a page to read in a terminal: one column per creditor. */
final class ReportText {

  private static final int LABEL = 42;
  private static final int COLUMN = 18;
  private static final int BAR = 30;

  private final List<Summary> summaries;
  private final Ansi ansi;
  private final StringBuilder page = new StringBuilder();

  private ReportText(List<Summary> summaries, Ansi ansi) {
    this.summaries = summaries;
    this.ansi = ansi;
  }

  static String of(List<Summary> summaries, Ansi ansi) {
    return new ReportText(summaries, ansi).write();
  }

  private String write() {
    heading("Sales");
    count("invoices", Summary::invoices);
    euros("invoiced", each -> each.till().of(ExpectedTotals.Movement.INVOICED));
    euros("credited after complaints", each -> each.till().of(ExpectedTotals.Movement.CREDITED));
    euros("paid by debtors", each -> received(each.till()));
    euros("written off", each -> each.till().of(ExpectedTotals.Movement.WRITTEN_OFF));
    texts(
        "orders checked / declined", each -> each.ordersChecked() + " / " + each.ordersDeclined());
    aged();
    keyFigures();
    heading("Risk");
    texts("debtors by grade", each -> plain(each.tally().grades()));
    count("early warnings", each -> each.tally().events("risk.early-warning-raised.v1"));
    heading("Reminders");
    each(summary -> summary.tally().reminders());
    heading("Promises");
    count("made", each -> each.tally().events("dunning.promise-recorded.v1"));
    count("kept", each -> each.tally().events("dunning.promise-kept.v1"));
    count("broken", each -> each.tally().events("dunning.promise-broken.v1"));
    heading("Charges claimed by law");
    euros("interest", each -> each.tally().interest());
    euros("fixed compensation", each -> each.tally().compensation());
    cases();
    return page.toString();
  }

  private static BigDecimal received(ExpectedTotals till) {
    return till.of(ExpectedTotals.Movement.RECEIVED)
        .subtract(till.of(ExpectedTotals.Movement.BOUNCED));
  }

  private void aged() {
    heading("Aged balance at " + summaries.getFirst().asOf());
    BigDecimal all =
        summaries.stream().map(each -> each.aged().total()).reduce(BigDecimal.ONE, BigDecimal::max);
    Ageing.BUCKETS.forEach(
        (bucket, label) -> {
          euros(label, each -> each.aged().of(bucket));
          BigDecimal sum =
              summaries.stream()
                  .map(each -> each.aged().of(bucket))
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          bar(sum, all.multiply(BigDecimal.valueOf(summaries.size())));
        });
    euros("total", each -> each.aged().total());
  }

  /** Drawn at the end of the line just written. */
  private void bar(BigDecimal part, BigDecimal whole) {
    int length =
        part.max(BigDecimal.ZERO)
            .multiply(BigDecimal.valueOf(BAR))
            .divide(whole, 0, RoundingMode.CEILING)
            .intValue();
    page.setLength(page.length() - 1);
    page.append(ansi.string("  @|cyan " + "▇".repeat(Math.min(length, BAR)) + "|@\n"));
  }

  private void keyFigures() {
    heading("Key figures");
    figure("days sales outstanding", "dso", " d");
    figure("days sales outstanding, count-back", "dsoCountBack", " d");
    figure("share overdue", "overdueShare", " %");
    figure("average days delinquent", "averageDaysDelinquent", " d");
    figure("collection effectiveness", "collectionEffectiveness", " %");
  }

  private void cases() {
    heading("Cases");
    count("opened", each -> each.tally().events("collections.case-opened.v1"));
    count("refused for want of proof", each -> each.tally().events("collections.case-refused.v1"));
    each(summary -> summary.tally().routes());
    each(summary -> summary.tally().outcomes());
    euros("recovered by agencies", each -> each.tally().recovered());
    euros("their fees", each -> each.tally().fees());
  }

  private void heading(String title) {
    page.append(ansi.string("\n@|bold,underline " + pad(title, LABEL) + "|@"));
    summaries.forEach(each -> page.append(ansi.string("@|bold " + right(each.creditor()) + "|@")));
    page.append('\n');
  }

  private void figure(String label, String name, String unit) {
    texts(
        label,
        each -> {
          BigDecimal value = each.keyFigures().get(name);
          return value == null ? "n/a" : value.setScale(1, RoundingMode.HALF_UP) + unit;
        });
  }

  /** One line per key that any creditor has. */
  private void each(Function<Summary, Map<String, Integer>> counts) {
    SortedSet<String> keys = new TreeSet<>();
    summaries.forEach(summary -> keys.addAll(counts.apply(summary).keySet()));
    keys.forEach(key -> count(key, summary -> counts.apply(summary).getOrDefault(key, 0)));
  }

  private void count(String label, Function<Summary, Integer> value) {
    texts(label, each -> format("#,##0", value.apply(each)));
  }

  private void euros(String label, Function<Summary, BigDecimal> value) {
    texts(label, each -> format("#,##0.00", value.apply(each)));
  }

  private void texts(String label, Function<Summary, String> value) {
    page.append("  ").append(pad(label, LABEL - 2));
    summaries.forEach(each -> page.append(right(value.apply(each))));
    page.append('\n');
  }

  private static String plain(Map<String, Integer> counts) {
    StringBuilder text = new StringBuilder();
    counts.forEach((key, count) -> text.append(' ').append(key).append(count));
    return text.toString().strip();
  }

  private static String format(String pattern, Number value) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(value);
  }

  private static String pad(String text, int width) {
    return text.length() >= width ? text : text + " ".repeat(width - text.length());
  }

  private static String right(String text) {
    return text.length() >= COLUMN ? " " + text : " ".repeat(COLUMN - text.length()) + text;
  }
}
