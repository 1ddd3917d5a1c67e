package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.invoice.application.ReceivedDocument.Buyer;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.domain.identity.CompanyNumbers;
import org.encours.invoice.domain.identity.CompanyNumbers.Evidence;
import org.encours.invoice.domain.identity.PartyIdentifier;
import org.encours.invoice.domain.party.Contact;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

/**
 * Finds the debtor that a document names as its buyer, or registers it: by the creditor's own
 * number of it, by its company's numbers, by another identifier, by name and address.
 */
@ApplicationScoped
class MatchBuyer {

  private static final UUID NOBODY = new UUID(0, 0);

  private final Debtors debtors;
  private final RegisterDebtor register;
  private final Ids ids;

  MatchBuyer(Debtors debtors, RegisterDebtor register, Ids ids) {
    this.debtors = debtors;
    this.register = register;
    this.ids = ids;
  }

  /** The debtor that it is, with what the document adds to it, or the one that it would become. */
  Debtor candidate(Creditor creditor, Buyer buyer) {
    CompanyNumbers numbers = CompanyNumbers.of(buyer.country(), buyer.identifiers());
    return known(creditor.id(), buyer, numbers)
        .map(debtor -> completed(debtor, buyer, numbers))
        .orElseGet(() -> unregistered(creditor, buyer, numbers));
  }

  private Optional<Debtor> known(CreditorId creditor, Buyer buyer, CompanyNumbers numbers) {
    return byReference(creditor, buyer.customerNumbers())
        .or(() -> debtors.findByNumber(creditor, numbers.enterpriseNumber(), numbers.vatNumber()))
        .or(() -> byReference(creditor, references(buyer, numbers)))
        .or(
            () ->
                debtors
                    .findByName(creditor, buyer.name(), buyer.address())
                    .filter(debtor -> !contradicts(debtor, numbers)));
  }

  private Optional<Debtor> byReference(CreditorId creditor, List<String> references) {
    return references.stream()
        .map(reference -> debtors.find(creditor, reference))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Two enterprises of one name at one address are two. */
  private static boolean contradicts(Debtor debtor, CompanyNumbers numbers) {
    return differ(debtor.enterpriseNumber(), numbers.enterpriseNumber())
        || differ(debtor.vatNumber(), numbers.vatNumber());
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** Better evidence corrects what was a guess: nobody with a company's number is a consumer. */
  private static Debtor completed(Debtor debtor, Buyer buyer, CompanyNumbers numbers) {
    if (contradicts(debtor, numbers)) {
      return debtor;
    }
    boolean consumer = debtor.kind() == Debtor.Kind.CONSUMER;
    boolean numbered = numbers.enterpriseNumber().isPresent() || numbers.vatNumber().isPresent();
    List<Contact> contacts = debtor.contacts().isEmpty() ? contacts(buyer) : debtor.contacts();
    return new Debtor(
        debtor.creditor(),
        debtor.key(),
        consumer && numbered ? kind(numbers) : debtor.kind(),
        debtor.name(),
        debtor.language(),
        debtor.country(),
        debtor.enterpriseNumber().or(numbers::enterpriseNumber),
        debtor.vatNumber().or(() -> stated(buyer) ? numbers.vatNumber() : Optional.empty()),
        debtor.address(),
        contacts,
        debtor.terms(),
        debtor.parent());
  }

  /** A VAT number that only follows from the other one is not written into a debtor's data. */
  private static boolean stated(Buyer buyer) {
    return CompanyNumbers.of("", buyer.identifiers()).vatNumber().isPresent();
  }

  /** Registers it unless it is registered already as it is. */
  Debtor registered(Debtor candidate) {
    return register.register(candidate, anything -> true).debtor();
  }

  Debtor of(CreditorId creditor, String reference) {
    return debtors.find(creditor, reference).orElseThrow();
  }

  boolean isNew(Debtor candidate) {
    return candidate.key().id().equals(NOBODY);
  }

  private Debtor unregistered(Creditor creditor, Buyer buyer, CompanyNumbers numbers) {
    return new Debtor(
        creditor.id(),
        new DebtorKey(NOBODY, newReference(creditor.id(), buyer, numbers)),
        kind(numbers),
        buyer.name(),
        creditor.language(),
        buyer.country(),
        numbers.enterpriseNumber(),
        stated(buyer) ? numbers.vatNumber() : Optional.empty(),
        buyer.address(),
        contacts(buyer),
        Optional.empty(),
        Optional.empty());
  }

  /** Who is not known to be a business is protected as a consumer until that is settled. */
  private static Debtor.Kind kind(CompanyNumbers numbers) {
    return switch (numbers.evidence()) {
      case Evidence.AUTHORITY -> Debtor.Kind.PUBLIC_BODY;
      case Evidence.ENTERPRISE -> Debtor.Kind.COMPANY;
      case Evidence.NONE -> Debtor.Kind.CONSUMER;
    };
  }

  /** The creditor's number, the company's, another identifier, else one of our own making. */
  private String newReference(CreditorId creditor, Buyer buyer, CompanyNumbers numbers) {
    return Stream.concat(buyer.customerNumbers().stream(), references(buyer, numbers).stream())
        .filter(Debtor::isReference)
        .filter(reference -> debtors.find(creditor, reference).isEmpty())
        .findFirst()
        .orElseGet(() -> "B-" + ids.next().toString().substring(24));
  }

  private static List<String> references(Buyer buyer, CompanyNumbers numbers) {
    List<String> references = new ArrayList<>();
    numbers.enterpriseNumber().ifPresent(references::add);
    numbers.vatNumber().ifPresent(references::add);
    buyer.identifiers().stream()
        .filter(each -> !each.scheme().equals(Optional.of(PartyIdentifier.EMAIL)))
        .filter(each -> !each.value().contains("@"))
        .map(PartyIdentifier::value)
        .forEach(references::add);
    return references;
  }

  /** An address for electronic mail is a contact where the document names nobody else's. */
  private static List<Contact> contacts(Buyer buyer) {
    Optional<String> address =
        buyer.identifiers().stream()
            .filter(each -> each.scheme().equals(Optional.of(PartyIdentifier.EMAIL)))
            .map(PartyIdentifier::value)
            .filter(value -> value.contains("@"))
            .findFirst();
    return buyer
        .contact()
        .or(
            () ->
                address.map(
                    email -> new Contact(email, "invoicing", Optional.of(email), Optional.empty())))
        .map(List::of)
        .orElse(List.of());
  }
}
