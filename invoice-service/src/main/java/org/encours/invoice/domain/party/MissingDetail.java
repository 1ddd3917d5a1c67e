package org.encours.invoice.domain.party;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.invoice.domain.terms.AcceptedTerms;

/** What is still to be found out about a debtor before it can be pursued in earnest. */
public enum MissingDetail {
  /** Without it no court and no register knows the enterprise. */
  ENTERPRISE_NUMBER,
  /** Nobody there to speak to. */
  CONTACT,
  EMAIL,
  PHONE,
  /** No proof that it accepted the terms: a mention is none, and charges depend on it. */
  ACCEPTED_TERMS;

  /** In the order in which a clerk would ask. */
  public static List<MissingDetail> of(Debtor debtor) {
    return Stream.of(values()).filter(what -> what.isUnknownOf(debtor)).toList();
  }

  private boolean isUnknownOf(Debtor debtor) {
    List<Contact> people = debtor.contacts();
    return switch (this) {
      case ENTERPRISE_NUMBER ->
          debtor.kind() != Debtor.Kind.CONSUMER && debtor.enterpriseNumber().isEmpty();
      case CONTACT -> people.isEmpty();
      case EMAIL -> people.stream().map(Contact::email).allMatch(Optional::isEmpty);
      case PHONE -> people.stream().map(Contact::phone).allMatch(Optional::isEmpty);
      case ACCEPTED_TERMS ->
          debtor.terms().map(AcceptedTerms::manner).filter(how -> how.isAcceptance()).isEmpty();
    };
  }
}
