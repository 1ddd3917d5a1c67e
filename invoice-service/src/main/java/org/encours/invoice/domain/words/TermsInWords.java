package org.encours.invoice.domain.words;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the due date from an invoice's terms in words. A number within a clause on discount,
 * interest or default never counts; what is not understood whole is said to be uncertain.
 */
public final class TermsInWords {

  private static final int LONGEST = 4_000;

  /** Structured discounts of XRechnung, and the shorthand of English merchants (2/10 net 30). */
  private static final Pattern SHORTHAND =
      Pattern.compile(
          "(?i)#SKONTO#[^\\n]*|(?<!\\d)\\d{1,2}(?:[.,]\\d{1,2})?/\\d{1,3},? (?=n(?:et)?\\b)");

  /** Ends of clauses; a point between digits is none. */
  private static final Pattern CLAUSES =
      Pattern.compile(
          "[;\\n"
              + "\\r"
              + "()|]|,(?!\\d)|\\.(?!\\d)|(?<!\\d)\\.|(?i)\\b(?:otherwise|sinon|sonst|anders|of"
              + " else)\\b");

  /** A percentage with its days, where no comma parts it from what follows. */
  private static final Pattern DISCOUNT =
      Pattern.compile(
          "(?i)(?:(?:bei zahlung |si paiement |if paid |bij betaling )?(?:innerhalb(?:"
              + " von)?|within|binnen|sous|dans les|à|bei|entro) ?\\d{1,3} ?"
              + Vocabulary.DAYS
              + "\\s*(?:mit |with |avec |met |: ?)?\\d{1,2}(?:[.,]\\d+)? ?%(?: \\p{L}+)?"
              + "|\\d{1,2}(?:[.,]\\d+)? ?% ?[^,;\\d%]{0,40}?\\d{1,3} ?"
              + Vocabulary.DAYS
              + ")");

  private static final Pattern NET_DAYS =
      Pattern.compile("(?i)\\b(?:net(?:to|t)?s?|n/?)\\s?(\\d{1,3})(?! ?%)(?!\\d)");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)(?<![\\d.,])(\\d{1,3})[ -]?("
              + Vocabulary.DAYS
              + "|"
              + Vocabulary.WEEKS
              + "|"
              + Vocabulary.MONTHS
              + ")(?![\\p{L}\\p{N}])");
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile(
          "(?i)(?:\\b(?:le|the|den|de|il|am|op de|on"
              + " the)\\s+)(\\d{1,2})(?:st|nd|rd|th|e|er|ste|de|\\.)?(?!\\d)");

  private static final Pattern NET = Vocabulary.words("net(?:to|t)?s?");
  private static final Pattern LEFT_OVER = Pattern.compile("\\d");

  private TermsInWords() {}

  public static TermsReading read(List<String> texts, LocalDate issued) {
    String text = String.join("\n", texts);
    if (text.isBlank() || text.length() > LONGEST) {
      return TermsReading.NOTHING;
    }
    Set<LocalDate> found = new HashSet<>();
    boolean certain = true;
    for (String clause : clauses(text)) {
      Optional<Clause> read = clause(clause, issued);
      if (read.isPresent()) {
        found.addAll(read.get().dates());
        certain &= read.get().certain();
      }
    }
    return found.size() == 1
        ? new TermsReading(found.stream().findFirst(), certain)
        : TermsReading.NOTHING;
  }

  /** What one clause says; two dates are one too many. */
  private record Clause(List<LocalDate> dates, boolean certain) {}

  private static List<String> clauses(String text) {
    String plain = SHORTHAND.matcher(text).replaceAll(" ");
    List<String> clauses = new ArrayList<>();
    for (String part : CLAUSES.split(plain)) {
      String rest = DISCOUNT.matcher(part).replaceAll(" ").strip();
      if (!rest.isEmpty()) {
        clauses.add(rest.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
      }
    }
    return joined(clauses);
  }

  /** "45 days end of month, the 10th" is one thing though a comma parts it. */
  private static List<String> joined(List<String> clauses) {
    List<String> joined = new ArrayList<>();
    for (String clause : clauses) {
      boolean continues =
          !joined.isEmpty()
              && (DAY_OF_MONTH.matcher(clause).matches()
                  || Vocabulary.END_OF_MONTH.matcher(clause).lookingAt()
                  || rebateOf(joined.getLast(), clause));
      if (continues) {
        joined.set(joined.size() - 1, joined.getLast() + " " + clause);
      } else {
        joined.add(clause);
      }
    }
    return joined;
  }

  /** "Within 10 days, 2 % discount": the percentage belongs to days that are not called net. */
  private static boolean rebateOf(String before, String clause) {
    return clause.contains("%")
        && !COUNT.matcher(clause).find()
        && COUNT.matcher(before).find()
        && !NET.matcher(before).find();
  }

  private static Optional<Clause> clause(String clause, LocalDate issued) {
    if (Vocabulary.ASIDE.matcher(clause).find() || clause.contains("%")) {
      return Optional.empty();
    }
    List<LocalDate> dates = WrittenDate.in(clause);
    if (!dates.isEmpty()) {
      boolean due = Vocabulary.DUE.matcher(clause).find();
      boolean alone = WrittenDate.without(clause).chars().noneMatch(Character::isLetterOrDigit);
      return due || alone ? Optional.of(new Clause(dates, true)) : Optional.empty();
    }
    if (Vocabulary.WORKING_DAYS.matcher(clause).find()) {
      return unclear(issued);
    }
    return counted(clause, issued);
  }

  private static Optional<Clause> counted(String clause, LocalDate issued) {
    List<LocalDate> ends = counts(clause, issued);
    boolean toEnd = Vocabulary.END_OF_MONTH.matcher(clause).find();
    String rest = NET_DAYS.matcher(COUNT.matcher(clause).replaceAll(" ")).replaceAll(" ");
    Matcher day = DAY_OF_MONTH.matcher(rest);
    Optional<Integer> on =
        day.find()
            ? Optional.of(Integer.valueOf(day.group(1))).filter(n -> n >= 1 && n <= 31)
            : Optional.empty();
    boolean next = Vocabulary.NEXT_MONTH.matcher(clause).find();
    if (ends.isEmpty()) {
      return uncounted(clause, issued, toEnd, on, next);
    }
    // A range such as "30 to 60 days" leaves open which of them.
    List<LocalDate> dates =
        ends.stream()
            .map(end -> toEnd ? end.with(TemporalAdjusters.lastDayOfMonth()) : end)
            .map(end -> on.isPresent() && (toEnd || next) ? dayAfter(end, on.get()) : end)
            .toList();
    boolean leftOver = LEFT_OVER.matcher(DAY_OF_MONTH.matcher(rest).replaceAll(" ")).find();
    if (leftOver || on.isPresent() && !toEnd && !next) {
      return unclear(issued);
    }
    boolean understood = !Vocabulary.RECEIPT.matcher(clause).find();
    return Optional.of(new Clause(dates, understood));
  }

  private static Optional<Clause> uncounted(
      String clause, LocalDate issued, boolean toEnd, Optional<Integer> on, boolean next) {
    if (on.isPresent() && (next || toEnd)) {
      return certain(dayAfter(issued.with(TemporalAdjusters.lastDayOfMonth()), on.get()));
    }
    if (toEnd || next && Vocabulary.DUE.matcher(clause).find()) {
      LocalDate month = next ? issued.plusMonths(1) : issued;
      return certain(month.with(TemporalAdjusters.lastDayOfMonth()));
    }
    return Vocabulary.AT_ONCE.matcher(clause).find() ? certain(issued) : Optional.empty();
  }

  /** Two days are none. */
  private static Optional<Clause> unclear(LocalDate issued) {
    return Optional.of(new Clause(List.of(issued, issued.plusDays(1)), false));
  }

  private static Optional<Clause> certain(LocalDate date) {
    return Optional.of(new Clause(List.of(date), true));
  }

  /** The first such day after the end of a month, in a month that has it. */
  private static LocalDate dayAfter(LocalDate end, int day) {
    LocalDate month = end.plusDays(1).withDayOfMonth(1);
    return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
  }

  private static List<LocalDate> counts(String clause, LocalDate issued) {
    List<LocalDate> ends = new ArrayList<>();
    for (MatchResult count : COUNT.matcher(clause).results().toList()) {
      int number = Integer.parseInt(count.group(1));
      String unit = count.group(2);
      if (unit.matches(Vocabulary.MONTHS)) {
        ends.add(issued.plusMonths(number));
      } else {
        ends.add(issued.plusDays(unit.matches(Vocabulary.WEEKS) ? number * 7L : number));
      }
    }
    if (ends.isEmpty()) {
      NET_DAYS
          .matcher(clause)
          .results()
          .forEach(net -> ends.add(issued.plusDays(Integer.parseInt(net.group(1)))));
    }
    return ends;
  }
}
