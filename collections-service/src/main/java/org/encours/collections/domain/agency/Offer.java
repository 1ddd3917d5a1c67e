package org.encours.collections.domain.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.party.Address;
import org.encours.collections.domain.party.Contact;
import org.encours.kernel.Money;

/**
 * All that leaves the house for an agency: identity, address, contact, invoices, amounts. Never a
 * score, a free note, a health datum or another debt (GDPR art. 5(1)(c)).
 *
 * @param tone the hardest in which the debtor may be spoken to; null in offers of before it was
 *     told
 * @param lot in which it was handed over with others, or null
 * @param notice what a collector must say to a consumer in Belgium first; null for other debtors
 */
public record Offer(
    AgencyId agency,
    Creditor creditor,
    Debtor debtor,
    List<Item> claims,
    Money total,
    FeeSchedule feeSchedule,
    Tone tone,
    LocalDate offeredOn,
    UUID lot,
    NoticeTerms notice) {

  /**
   * The same as a part of a lot.
   *
   * @param fees agreed for the lot, or null for those that hold anyway
   */
  public Offer inLot(UUID with, FeeSchedule fees) {
    return new Offer(
        agency,
        creditor,
        debtor,
        claims,
        total,
        fees == null ? feeSchedule : fees,
        tone,
        offeredOn,
        with,
        notice);
  }

  /** The same with neutral words for what was sold (GDPR art. 9). */
  public Offer discreet() {
    return new Offer(
        agency,
        creditor,
        debtor,
        claims.stream().map(item -> item.discreet(debtor.language())).toList(),
        total,
        feeSchedule,
        tone,
        offeredOn,
        lot,
        notice);
  }

  /** For whom the agency collects; a letter to a consumer must name it (art. XIX.7 CEL). */
  public record Creditor(
      String name, String enterpriseNumber, Address address, String email, String phone) {}

  public record Debtor(
      String kind,
      String name,
      String language,
      String country,
      String enterpriseNumber,
      Address address,
      List<Contact> contacts) {}

  /**
   * @param penalty what a clause of the contract makes the debtor pay
   * @param fees of reminders, where the law allows them
   */
  public record Item(
      String number,
      LocalDate issueDate,
      LocalDate dueDate,
      Money principal,
      Money interest,
      Money fixedCompensation,
      Money penalty,
      Money fees,
      Money total,
      String description) {

    /**
     * The letter to a consumer needs a description (art. XIX.7 CEL): the invoice's number is one.
     */
    private Item discreet(String language) {
      String words =
          switch (language) {
            case "fr" -> "Prestations selon la facture ";
            case "nl" -> "Prestaties volgens factuur ";
            case "de" -> "Leistungen laut Rechnung ";
            case null, default -> "Services as in invoice ";
          };
      return new Item(
          number,
          issueDate,
          dueDate,
          principal,
          interest,
          fixedCompensation,
          penalty,
          fees,
          total,
          words + number);
    }
  }
}
