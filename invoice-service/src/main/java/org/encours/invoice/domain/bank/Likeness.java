package org.encours.invoice.domain.bank;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.kernel.Money;

/**
 * How likely it is that money was for an invoice, in points of 100. Each sign counts by itself, so
 * that a person sees why; certainty is never claimed, for what is certain was matched before.
 */
public final class Likeness {

  private static final int ACCOUNT = 50;
  private static final int AMOUNT = 40;
  private static final int TOGETHER = 30;
  private static final int NUMBER = 25;
  private static final int NAME = 20;
  private static final int MOST = 99;
  private static final int AT_MOST = 10;

  /** What tells nothing about who somebody is. */
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "SRL", "BV", "BVBA", "SPRL", "SA", "NV", "SAS", "SARL", "EURL", "SC", "CV", "VZW", "ASBL",
          "GMBH", "AG", "LTD", "THE", "LE", "LA", "LES", "DE", "ET", "EN");

  private Likeness() {}

  /** The likeliest first. */
  public static List<Suggestion> rank(BankTransaction money, List<Candidate> candidates) {
    return rank(money, List.of(), candidates);
  }

  /**
   * The same where the movement names invoices of which it cannot be told how much is for which.
   *
   * @param named stand before all others, whether they are candidates or not
   */
  public static List<Suggestion> rank(
      BankTransaction money, List<UUID> named, List<Candidate> candidates) {
    Set<UUID> together = Combination.of(money.amount(), candidates);
    return Stream.concat(
            named.stream().map(invoice -> new Suggestion(invoice, MOST, "named by it")),
            candidates.stream()
                .filter(candidate -> !named.contains(candidate.invoice()))
                .map(candidate -> suggestion(money, candidate, together))
                .filter(suggestion -> suggestion.score() > 0)
                .sorted(Comparator.comparingInt(Suggestion::score).reversed()))
        .limit(Math.max(AT_MOST, named.size()))
        .toList();
  }

  private static Suggestion suggestion(
      BankTransaction money, Candidate candidate, Set<UUID> together) {
    List<String> why = new ArrayList<>();
    int score = 0;
    if (candidate.knownPayer()) {
      score += ACCOUNT;
      why.add("paid from this account before");
    }
    if (settles(money.amount(), candidate)) {
      score += AMOUNT;
      why.add("same amount");
    } else if (together.contains(candidate.invoice())) {
      score += TOGETHER;
      why.add("comes to the amount together with others");
    }
    if (mentions(money, candidate.number())) {
      score += NUMBER;
      why.add("its number in the text");
    }
    if (sameName(money, candidate.debtor())) {
      score += NAME;
      why.add("same name");
    }
    return new Suggestion(candidate.invoice(), Math.min(MOST, score), String.join(", ", why));
  }

  private static boolean settles(Money amount, Candidate candidate) {
    return amount.equals(candidate.open()) || amount.equals(candidate.settling());
  }

  /** The digits of the number, four at least, stand somewhere in the payer's text. */
  private static boolean mentions(BankTransaction money, String number) {
    String digits = number.replaceAll("\\D", "").replaceFirst("^0+", "");
    String text = String.join(" ", money.details().texts()).replaceAll("[\\s./-]", "");
    return digits.length() >= 4 && text.contains(digits);
  }

  private static boolean sameName(BankTransaction money, String debtor) {
    Set<String> payer = money.payer().name().map(Likeness::words).orElse(Set.of());
    Set<String> known = words(debtor);
    return !payer.isEmpty()
        && !known.isEmpty()
        && (payer.containsAll(known) || known.containsAll(payer));
  }

  private static Set<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toUpperCase(Locale.ROOT);
    Set<String> words = new HashSet<>(List.of(plain.split("[^\\p{L}\\p{N}]+")));
    words.removeAll(LEGAL_FORMS);
    words.remove("");
    return words;
  }
}
