package org.encours.invoice.domain.bank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.encours.invoice.domain.identity.FreeReference;
import org.encours.invoice.domain.identity.PaymentReference;

/** What a payer said the money is for, from the surest statement to the vaguest. */
public final class Remittance {

  private static final Pattern COMMUNICATION =
      Pattern.compile(
          "(?<!\\d)(?:\\+{3}|\\*{3})?\\s*\\d{3}\\s*/?\\s*\\d{4}\\s*/?\\s*\\d{5}(?!\\d)");
  private static final Pattern CREDITOR_REFERENCE =
      Pattern.compile("(?<![A-Z0-9])RF\\d{2}(?: ?[A-Z0-9]{1,4}){1,6}");
  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9/._-]*\\d[A-Z0-9/._-]*");

  private Remittance() {}

  /** Payment references with right check digits, in stored form, the structured one first. */
  public static List<String> references(BankTransaction transaction) {
    Set<String> found = new LinkedHashSet<>();
    transaction.structuredReference().flatMap(Remittance::checked).ifPresent(found::add);
    transaction.endToEndId().flatMap(Remittance::checked).ifPresent(found::add);
    for (String text : transaction.texts()) {
      String upper = text.toUpperCase(Locale.ROOT);
      search(COMMUNICATION, upper).forEach(hit -> checked(hit).ifPresent(found::add));
      search(CREDITOR_REFERENCE, upper).forEach(hit -> longestRight(hit).ifPresent(found::add));
    }
    return List.copyOf(found);
  }

  /** Words that could be invoice numbers, as written and in capitals. */
  public static Set<String> numbers(BankTransaction transaction) {
    Set<String> found = new LinkedHashSet<>();
    transaction.endToEndId().ifPresent(found::add);
    transaction.structuredReference().ifPresent(found::add);
    for (String text : transaction.texts()) {
      found.addAll(search(NUMBER, text.toUpperCase(Locale.ROOT)));
      found.add(text.strip());
    }
    return found;
  }

  private static List<String> search(Pattern pattern, String text) {
    List<String> hits = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      hits.add(matcher.group().strip());
    }
    return hits;
  }

  private static Optional<String> checked(String text) {
    try {
      return Optional.of(PaymentReference.parse(text))
          .filter(reference -> !(reference instanceof FreeReference))
          .map(PaymentReference::value);
    } catch (IllegalArgumentException noReference) {
      return Optional.empty();
    }
  }

  /** Words may follow a reference printed in groups: the longest start that is right counts. */
  private static Optional<String> longestRight(String hit) {
    for (int end = hit.length(); end > 4; end--) {
      Optional<String> reference = checked(hit.substring(0, end));
      if (reference.isPresent()) {
        return reference;
      }
    }
    return Optional.empty();
  }
}
