package org.encours.invoice.domain.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.input.Violations;
import org.encours.kernel.Money;

/**
 * A statement of one account, booked entries only.
 *
 * @param iban the account's, or its national number where the bank gives no other
 * @param sequence its running number on the account, where given; many banks start anew each year
 * @param closesOn the last day it covers, where given
 * @param opening booked balance before (OPBD), where given
 * @param closing booked balance after (CLBD), where given
 */
public record BankStatement(
    Name name,
    Kind kind,
    String iban,
    Optional<Long> sequence,
    Optional<LocalDate> closesOn,
    Optional<Money> opening,
    Optional<Money> closing,
    List<BankEntry> entries) {

  /**
   * @param id the bank's own, which may come again in another year
   * @param page of a statement that the bank cuts into several messages, from 1
   */
  public record Name(String id, int page) {}

  /** Whether it accounts for every movement of its days, or tells of some of them in advance. */
  public enum Kind {
    /** camt.053, CODA, MT940, CFONB120: complete between its balances. */
    STATEMENT,
    /** camt.052, camt.054, MT942: during the day, or only some movements. */
    REPORT
  }

  public BankStatement {
    entries = List.copyOf(entries);
  }

  /** Whether it contradicts itself: opening plus entries is closing. */
  public void check(String path, Violations violations) {
    if (opening.isEmpty() || closing.isEmpty()) {
      return;
    }
    boolean oneCurrency =
        opening.get().currency().equals(closing.get().currency())
            && entries.stream().allMatch(e -> in(e, opening.get()));
    violations.require(
        oneCurrency, path + ".Bal", "balances and entries are in several currencies");
    if (oneCurrency && kind == Kind.STATEMENT) {
      Money expected = booked().map(opening.get()::plus).orElse(opening.get());
      violations.require(
          expected.equals(closing.get()),
          path + ".Bal",
          "opening %s and the entries make %s, not the closing %s"
              .formatted(opening.get(), expected, closing.get()));
    }
  }

  private static boolean in(BankEntry entry, Money balance) {
    return entry.amount().currency().equals(balance.currency());
  }

  /** What all its entries come to; nothing where it has none, or in several currencies. */
  public Optional<Money> booked() {
    if (entries.isEmpty()) {
      return opening.or(() -> closing).map(balance -> Money.zero(balance.currency()));
    }
    Money sum = Money.zero(entries.getFirst().amount().currency());
    for (BankEntry entry : entries) {
      if (!in(entry, sum)) {
        return Optional.empty();
      }
      sum = sum.plus(entry.signed());
    }
    return Optional.of(sum);
  }

  public List<BankTransaction> transactions() {
    return entries.stream().flatMap(entry -> entry.transactions().stream()).toList();
  }

  /** The same without an opening balance of its own, continued from the page before. */
  public BankStatement openedWith(Money balance) {
    return new BankStatement(
        name, kind, iban, sequence, closesOn, Optional.of(balance), closing, entries);
  }

  public BankStatement ofAccount(String account) {
    return new BankStatement(name, kind, account, sequence, closesOn, opening, closing, entries);
  }

  /** SHA-256 of what it says, whatever else the file around it carries; to tell it from another. */
  public String fingerprint() {
    Digest said = new Digest();
    said.add(name.id());
    said.add(iban);
    said.add(opening.toString());
    said.add(closing.toString());
    transactions().forEach(each -> said.add(each.identity()));
    return "2:" + said.hex();
  }
}
