package org.encours.local.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.encours.local.Service;
import org.encours.local.demo.model.Party;

/**
 * The postings of a company's ledger about the debtors of the demonstration, summed by account and
 * kind. What a person tried beside it, as the README invites to, is not its business.
 */
final class Journal {

  private record Key(String account, String kind) {}

  private final Map<Key, BigDecimal> sums = new HashMap<>();
  private final Set<String> debtors;
  private int postings;
  private int unbalanced;

  Journal(Set<String> debtors) {
    this.debtors = debtors;
  }

  static Journal of(Company company) {
    Journal journal =
        new Journal(
            company.business.parties().stream().map(Party::reference).collect(toUnmodifiableSet()));
    String after = "";
    do {
      JsonNode page =
          company.controller.get(
              Service.INVOICE, "/v1/postings?from=2000-01-01&to=2199-12-31&limit=1000" + after);
      page.path("items").forEach(journal::add);
      JsonNode next = page.path("next");
      after =
          next.isTextual()
              ? "&after=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8)
              : null;
    } while (after != null);
    return journal;
  }

  void add(JsonNode posting) {
    String debtor = posting.path("debtor").asText(null);
    if (debtor != null && !debtors.contains(debtor)) {
      return;
    }
    BigDecimal difference = BigDecimal.ZERO;
    for (JsonNode line : posting.path("lines")) {
      BigDecimal amount =
          line.path("debit").isObject()
              ? Wire.amount(line.path("debit"))
              : Wire.amount(line.path("credit")).negate();
      difference = difference.add(amount);
      sums.merge(
          new Key(line.path("account").asText(), line.path("kind").asText()),
          amount,
          BigDecimal::add);
    }
    postings++;
    if (difference.signum() != 0) {
      unbalanced++;
    }
  }

  int postings() {
    return postings;
  }

  int unbalanced() {
    return unbalanced;
  }

  /** Debits less credits of an account. */
  BigDecimal sum(String account) {
    return sums.entrySet().stream()
        .filter(each -> each.getKey().account().equals(account))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private BigDecimal sum(String account, Set<String> kinds) {
    return sums.entrySet().stream()
        .filter(each -> each.getKey().account().equals(account))
        .filter(each -> kinds.contains(each.getKey().kind()))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /** What receipts paid of charges: it lowered no balance. */
  BigDecimal chargesPaid() {
    return sum("CHARGES_RECEIVABLE", Set.of("CHARGE_PAID", "CHARGE_PAYMENT_REVERSED")).negate();
  }

  /** What left the books with claims sold or factored. */
  BigDecimal assigned() {
    return sum("RECEIVABLES", Set.of("ASSIGNED", "REASSIGNED")).negate();
  }

  /** What receipts brought for claims of others: it lowered no balance. */
  BigDecimal forOthers() {
    return sum("PAYABLE_TO_ASSIGNEE").negate();
  }
}
