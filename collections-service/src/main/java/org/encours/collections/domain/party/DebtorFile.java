package org.encours.collections.domain.party;

import java.util.List;

/**
 * What we keep of a debtor: who, where, how to speak to it, and which terms it accepted.
 *
 * @param reference the creditor's own customer number
 * @param language ISO 639-1
 * @param country ISO 3166-1 alpha-2: where it must be sued (Brussels I bis, CPC 1406)
 * @param enterpriseNumber null for a consumer or when unknown
 * @param terms null when none are on file
 */
public record DebtorFile(
    DebtorId id,
    String reference,
    DebtorKind kind,
    String name,
    String language,
    String country,
    String enterpriseNumber,
    String vatNumber,
    Address address,
    List<Contact> contacts,
    AcceptedTerms terms) {

  public DebtorFile {
    contacts = contacts == null ? List.of() : List.copyOf(contacts);
  }
}
