package org.encours.dunning.adapter.out.postgres;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.party.Address;
import org.encours.dunning.domain.party.Contact;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.Money;

/** How a debtor is kept, joined with what risk says of it. */
final class DebtorRow {

  /** What is never searched for. */
  record Profile(
      Address address, List<StoredContact> contacts, String vatNumber, StoredTerms terms) {}

  record StoredContact(String name, String role, String email, String phone) {}

  /**
   * @param interestPercent null for "at the statutory rate"
   * @param penaltyPercent null for "at the legal cap"
   */
  record StoredTerms(
      String version,
      LocalDate acceptedOn,
      Terms.Manner manner,
      boolean interestClause,
      BigDecimal interestPercent,
      boolean penaltyClause,
      BigDecimal penaltyPercent,
      Money penaltyMinimum) {}

  static final String COLUMNS =
      """
      d.*, g.grade, coalesce(g.insolvent, false) insolvent,
        ARRAY(SELECT m.address FROM muted_address m WHERE m.creditor = d.creditor AND m.debtor_id = d.id) muted
      """;

  static final String JOIN =
      "debtor d LEFT JOIN debtor_rating g ON g.creditor = d.creditor AND g.debtor_id = d.id";

  static final String SELECT = "SELECT " + COLUMNS + " FROM " + JOIN + " ";

  private DebtorRow() {}

  static Debtor read(Row row) throws SQLException {
    Profile profile = row.json("profile", Profile.class);
    return new Debtor(
        row.uuid("id"),
        row.text("reference"),
        DebtorKind.of(row.text("kind")),
        row.text("name"),
        row.text("language"),
        row.text("country"),
        Optional.ofNullable(profile.address()),
        usable(profile.contacts(), row.texts("muted")),
        Optional.ofNullable(profile.vatNumber()),
        profile.terms() == null ? Terms.NONE : terms(profile.terms()),
        Optional.ofNullable(row.text("grade")),
        row.flag("insolvent"),
        Optional.ofNullable(row.money("credit", "credit_currency")),
        Optional.ofNullable(row.date("last_contact")),
        row.flag("supply_held"));
  }

  static Profile profile(Debtor debtor) {
    return new Profile(
        debtor.address().orElse(null),
        debtor.contacts().stream()
            .map(
                it ->
                    new StoredContact(
                        it.name(), it.role(), it.email().orElse(null), it.phone().orElse(null)))
            .toList(),
        debtor.vatNumber().orElse(null),
        stored(debtor.terms()));
  }

  /** Contacts without the addresses that nothing goes to any more. */
  private static List<Contact> usable(List<StoredContact> contacts, List<String> muted) {
    return contacts.stream()
        .map(
            it ->
                new Contact(
                    it.name(),
                    it.role(),
                    Optional.ofNullable(it.email()).filter(to -> !muted.contains(to)),
                    Optional.ofNullable(it.phone()).filter(to -> !muted.contains(to))))
        .toList();
  }

  private static Terms terms(StoredTerms it) {
    return new Terms(
        it.version(),
        Optional.ofNullable(it.acceptedOn()),
        it.manner(),
        it.interestClause() ? Optional.of(interest(it)) : Optional.empty(),
        it.penaltyClause() ? Optional.of(penalty(it)) : Optional.empty());
  }

  private static Terms.InterestClause interest(StoredTerms it) {
    return it.interestPercent() == null
        ? new Terms.InterestClause.AtStatutoryRate()
        : new Terms.InterestClause.AtRate(it.interestPercent());
  }

  private static Terms.PenaltyClause penalty(StoredTerms it) {
    return it.penaltyPercent() == null
        ? new Terms.PenaltyClause.AtLegalCap()
        : new Terms.PenaltyClause.Share(
            it.penaltyPercent(), Optional.ofNullable(it.penaltyMinimum()));
  }

  private static StoredTerms stored(Terms terms) {
    BigDecimal interestPercent =
        switch (terms.interest().orElse(null)) {
          case Terms.InterestClause.AtRate(BigDecimal percent) -> percent;
          case Terms.InterestClause.AtStatutoryRate() -> null;
          case null -> null;
        };
    Terms.PenaltyClause.Share share =
        switch (terms.penalty().orElse(null)) {
          case Terms.PenaltyClause.Share it -> it;
          case Terms.PenaltyClause.AtLegalCap() -> null;
          case null -> null;
        };
    return new StoredTerms(
        terms.version(),
        terms.acceptedOn().orElse(null),
        terms.manner(),
        terms.interest().isPresent(),
        interestPercent,
        terms.penalty().isPresent(),
        share == null ? null : share.percent(),
        share == null ? null : share.minimum().orElse(null));
  }
}
