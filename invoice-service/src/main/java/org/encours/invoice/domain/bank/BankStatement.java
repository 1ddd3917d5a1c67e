package org.encours.invoice.domain.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.invoice.domain.input.Violations;
import org.encours.kernel.Money;

/**
 * A statement of one account, booked entries only.
 *
 * @param id the bank's own
 * @param sequence its running number on the account, where given; many banks start anew each year
 * @param closesOn the last day it covers, where given
 * @param opening booked balance before (OPBD), where given
 * @param closing booked balance after (CLBD), where given
 */
public record BankStatement(
    String id,
    String iban,
    Optional<Long> sequence,
    Optional<LocalDate> closesOn,
    Optional<Money> opening,
    Optional<Money> closing,
    List<BankEntry> entries) {

  public BankStatement {
    entries = List.copyOf(entries);
  }

  /** Whether it adds up: opening plus entries is closing, and each batch is its parts. */
  public void check(String path, Violations violations) {
    for (int i = 0; i < entries.size(); i++) {
      violations.require(
          entries.get(i).addsUp(),
          path + ".Ntry[" + i + "]",
          "the details do not add up to the entry's " + entries.get(i).amount());
    }
    if (opening.isPresent() && closing.isPresent()) {
      boolean oneCurrency =
          opening.get().currency().equals(closing.get().currency())
              && entries.stream()
                  .allMatch(e -> e.amount().currency().equals(opening.get().currency()));
      violations.require(
          oneCurrency, path + ".Bal", "balances and entries are in several currencies");
      if (oneCurrency) {
        Money expected = entries.stream().map(BankEntry::signed).reduce(opening.get(), Money::plus);
        violations.require(
            expected.equals(closing.get()),
            path + ".Bal",
            "opening %s and the entries make %s, not the closing %s"
                .formatted(opening.get(), expected, closing.get()));
      }
    }
  }

  /**
   * Every movement under a key of its own. Many banks repeat the reference of a line in each of its
   * details, or give one to a payment and its charge: both moved the balance, so they are two.
   */
  public List<BankTransaction> transactions() {
    Map<String, Integer> seen = new HashMap<>();
    return entries.stream()
        .flatMap(entry -> entry.transactions().stream())
        .map(each -> each.occurrence(seen.merge(each.key(), 1, Integer::sum)))
        .toList();
  }

  /** SHA-256 of what it says, whatever else the file around it carries; to tell it from another. */
  public String fingerprint() {
    String said =
        String.join(
            "|",
            id,
            iban,
            opening.toString(),
            closing.toString(),
            entries.stream().map(BankEntry::said).toList().toString());
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
