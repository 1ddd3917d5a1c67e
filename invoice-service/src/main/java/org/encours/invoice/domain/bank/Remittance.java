package org.encours.invoice.domain.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.encours.invoice.domain.identity.FreeReference;
import org.encours.invoice.domain.identity.PaymentReference;
import org.encours.kernel.Money;

/** What a payer said the money is for, from the surest statement to the vaguest. */
public final class Remittance {

  /** Twelve digits however they are grouped, also broken by the end of a line. */
  private static final Pattern COMMUNICATION =
      Pattern.compile("(?<!\\d)(?=(\\d(?:[ ./-]{0,3}\\d){11})(?!\\d))");

  private static final Pattern CREDITOR_REFERENCE =
      Pattern.compile("(?<![A-Z0-9])(?=(RF\\d{2}(?:[ ./-]?[A-Z0-9]){1,21}))");
  private static final Pattern SEPARATORS = Pattern.compile("[ ./-]");
  private static final Pattern NUMBER =
      Pattern.compile("([A-Z0-9][A-Z0-9/._-]{0,99}\\d[A-Z0-9/._-]*)");

  /** Longer texts hold a batch's details at most; nobody writes references so far behind. */
  private static final int READ_AT_MOST = 20_000;

  private Remittance() {}

  /** Payment references with right check digits, in stored form, the structured ones first. */
  public static List<String> references(PaymentDetails details) {
    Set<String> found = new LinkedHashSet<>();
    details.creditorReferences().forEach(text -> checked(text).ifPresent(found::add));
    details.endToEndId().flatMap(Remittance::checked).ifPresent(found::add);
    for (String text : readings(details.texts())) {
      String rest = text;
      for (String hit : search(CREDITOR_REFERENCE, text)) {
        String written = longestRight(hit);
        compact(written).ifPresent(found::add);
        // The digits of one that is right are no communication of their own.
        rest = written.isEmpty() ? rest : rest.replace(written, "|");
      }
      search(COMMUNICATION, rest).forEach(hit -> compact(hit).ifPresent(found::add));
    }
    return List.copyOf(found);
  }

  /** Words that could be invoice numbers, as written and in capitals. */
  public static Set<String> numbers(PaymentDetails details) {
    Set<String> found = new LinkedHashSet<>();
    details.endToEndId().ifPresent(found::add);
    for (StructuredRemittance part : details.structured()) {
      found.addAll(part.documents());
      part.creditorReference().ifPresent(found::add);
    }
    for (String text : details.texts()) {
      found.addAll(search(NUMBER, cut(text)));
      found.add(text.strip());
    }
    return found;
  }

  /**
   * What the payer wants paid of each reference or number that it names with an amount; as stored,
   * in the order given.
   */
  public static Map<String, Money> remitted(PaymentDetails details) {
    Map<String, Money> wanted = new LinkedHashMap<>();
    for (StructuredRemittance part : details.structured()) {
      part.remitted()
          .filter(Money::isPositive)
          .ifPresent(
              amount -> {
                part.creditorReference()
                    .map(text -> checked(text).orElse(text))
                    .ifPresent(name -> wanted.merge(name, amount, Money::plus));
                if (part.creditorReference().isEmpty() && part.documents().size() == 1) {
                  wanted.merge(part.documents().getFirst(), amount, Money::plus);
                }
              });
    }
    return wanted;
  }

  /** Each line, then all of them with and without a blank where one ends. */
  private static List<String> readings(List<String> texts) {
    List<String> readings = new ArrayList<>(texts.stream().map(Remittance::cut).toList());
    if (texts.size() > 1) {
      readings.add(cut(String.join(" ", texts)));
      readings.add(cut(String.join("", texts)));
    }
    return readings;
  }

  private static String cut(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return upper.length() > READ_AT_MOST ? upper.substring(0, READ_AT_MOST) : upper;
  }

  private static List<String> search(Pattern pattern, String text) {
    List<String> hits = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      hits.add(matcher.group(1).strip());
    }
    return hits;
  }

  private static Optional<String> compact(String hit) {
    return hit.isEmpty() ? Optional.empty() : checked(SEPARATORS.matcher(hit).replaceAll(""));
  }

  private static Optional<String> checked(String text) {
    try {
      return Optional.of(PaymentReference.asItIs(text))
          .filter(reference -> !(reference instanceof FreeReference))
          .map(PaymentReference::value);
    } catch (IllegalArgumentException noReference) {
      return Optional.empty();
    }
  }

  /** Words may follow a reference printed in groups: the longest start that is right counts. */
  private static String longestRight(String hit) {
    for (int end = hit.length(); end > 4; end--) {
      if (compact(hit.substring(0, end)).isPresent()) {
        return hit.substring(0, end);
      }
    }
    return "";
  }
}
