package org.encours.local.demo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invented debtor.
 *
 * @param reference the ERP's customer number
 * @param language ISO 639 code: fr, nl, de or en
 * @param country ISO 3166 code
 * @param iban account it pays from
 * @param failsOn the day an insolvent payer stops paying
 */
public record Party(
    String reference,
    Kind kind,
    String name,
    String language,
    String country,
    Optional<String> enterpriseNumber,
    Optional<String> vatNumber,
    Address address,
    List<Contact> contacts,
    Terms terms,
    String iban,
    Payer payer,
    Optional<LocalDate> failsOn) {

  /** Where letters go. */
  public record Address(String street, String postalCode, String city, String country) {}

  /** Whom to write to or call. */
  public record Contact(String name, String role, Optional<String> email, String phone) {}

  /**
   * The creditor's terms as this debtor accepted them.
   *
   * @param manner SIGNED, ONLINE, MENTIONED or NONE: how sure the acceptance is
   */
  public record Terms(
      String version,
      Optional<LocalDate> acceptedOn,
      String manner,
      int paymentDays,
      boolean interestClause,
      boolean penaltyClause) {}
}
