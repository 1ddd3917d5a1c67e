package org.encours.collections.adapter.in.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.agency.NoticeTerms;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.cases.Mandate;
import org.encours.collections.domain.money.Outstanding;
import org.encours.collections.domain.party.Contact;
import org.encours.kernel.Money;

/** A case as its agency sees it: the offer it was given, and the money of the case. */
record AgencyCaseResponse(
    UUID id,
    String status,
    Offer.Creditor creditor,
    Offer.Debtor debtor,
    List<Offer.Item> claims,
    Tone tone,
    Money total,
    Money recovered,
    Money open,
    Outstanding openParts,
    LocalDate pausedUntil,
    Contact speakTo,
    List<BreachAnswer> breaches,
    List<FileAnswer> attachments,
    LocalDate offeredOn,
    UUID lot,
    NoticeTerms notice) {

  static AgencyCaseResponse of(CollectionCase c) {
    Mandate mandate = c.mandates().getLast();
    Offer offer = mandate.offer();
    return new AgencyCaseResponse(
        c.id().value(),
        c.state().status(),
        offer.creditor(),
        offer.debtor(),
        offer.claims(),
        offer.tone(),
        offer.total(),
        c.account().recovered(),
        c.account().open(),
        c.outstanding(),
        c.negotiation().pause().map(LegalPause::until).orElse(null),
        c.negotiation().representative() == null
            ? null
            : c.negotiation().representative().contact(),
        c.negotiation().breachesBy(offer.agency()).stream().map(BreachAnswer::of).toList(),
        c.negotiation().attachmentsWith(offer.agency()).stream().map(FileAnswer::of).toList(),
        offer.offeredOn(),
        offer.lot(),
        offer.notice());
  }
}
