package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.agency.AgencyId;

/**
 * What goes on between the sides outside any court.
 *
 * @param representative who speaks for the debtor, or null
 * @param notice the agency's formal notice to a consumer, or null until it is reported
 * @param lastWordOn the day the agency was heard of last, or null
 * @param promise the debtor's last promise to the agency that works the case, or null
 * @param attachments files that went with messages, of every agency that had the case
 * @param breaches of the rules of conduct, by every agency that had the case
 */
public record Negotiation(
    List<LegalPause> pauses,
    List<SettlementOffer> offers,
    Representative representative,
    CollectorNotice notice,
    LocalDate lastWordOn,
    AgencyPromise promise,
    List<Attachment> attachments,
    List<Breach> breaches) {

  public static final Negotiation NONE =
      new Negotiation(List.of(), List.of(), null, null, null, null, List.of(), List.of());

  public Negotiation {
    pauses = pauses == null ? List.of() : List.copyOf(pauses);
    offers = offers == null ? List.of() : List.copyOf(offers);
    attachments = attachments == null ? List.of() : List.copyOf(attachments);
    breaches = breaches == null ? List.of() : List.copyOf(breaches);
  }

  /** The pause that runs, or empty. */
  public Optional<LegalPause> pause() {
    return pauses.stream().filter(LegalPause::running).findFirst();
  }

  /** The offer that waits for an answer, or empty. */
  public Optional<SettlementOffer> waiting() {
    return offers.stream().filter(SettlementOffer::open).findFirst();
  }

  /** The offer that was accepted and waits for the money, or empty. */
  public Optional<SettlementOffer> agreed() {
    return offers.stream().filter(SettlementOffer::agreed).findFirst();
  }

  /** The offer that was accepted and paid, or empty. */
  public Optional<SettlementOffer> kept() {
    return offers.stream().filter(SettlementOffer::kept).findFirst();
  }

  /** The files that the creditor and one agency sent each other. */
  public List<Attachment> attachmentsWith(AgencyId agency) {
    return attachments.stream().filter(file -> file.agency().equals(agency)).toList();
  }

  public Negotiation paused(LegalPause pause) {
    return pauses(with(pauses, pause));
  }

  public Negotiation resumed(LocalDate on) {
    return pauses(pauses.stream().map(p -> p.running() ? p.ended(on) : p).toList());
  }

  public Negotiation offered(SettlementOffer offer) {
    return offers(with(offers, offer));
  }

  public Negotiation changed(SettlementOffer offer) {
    return offers(
        offers.stream().map(known -> known.id().equals(offer.id()) ? offer : known).toList());
  }

  public Negotiation representedBy(Representative who) {
    return new Negotiation(pauses, offers, who, notice, lastWordOn, promise, attachments, breaches);
  }

  public Negotiation noticed(CollectorNotice sent) {
    return new Negotiation(
        pauses, offers, representative, sent, lastWordOn, promise, attachments, breaches);
  }

  public Negotiation heard(LocalDate on) {
    return new Negotiation(
        pauses, offers, representative, notice, on, promise, attachments, breaches);
  }

  public Negotiation promised(AgencyPromise made) {
    return new Negotiation(
        pauses, offers, representative, notice, lastWordOn, made, attachments, breaches);
  }

  public Negotiation attached(List<Attachment> files) {
    List<Attachment> all = new ArrayList<>(attachments);
    all.addAll(files);
    return new Negotiation(
        pauses, offers, representative, notice, lastWordOn, promise, all, breaches);
  }

  public Negotiation breached(List<Breach> all) {
    return new Negotiation(
        pauses, offers, representative, notice, lastWordOn, promise, attachments, all);
  }

  public Negotiation changed(Breach breach) {
    return breached(
        breaches.stream().map(b -> b.number() == breach.number() ? breach : b).toList());
  }

  /** What one agency did against the rules. */
  public List<Breach> breachesBy(AgencyId agency) {
    return breaches.stream().filter(breach -> breach.agency().equals(agency)).toList();
  }

  /** Another agency begins: nothing is known of its word yet. */
  public Negotiation begun() {
    return noticed(null).heard(null).promised(null);
  }

  private Negotiation pauses(List<LegalPause> all) {
    return new Negotiation(
        all, offers, representative, notice, lastWordOn, promise, attachments, breaches);
  }

  private Negotiation offers(List<SettlementOffer> all) {
    return new Negotiation(
        pauses, all, representative, notice, lastWordOn, promise, attachments, breaches);
  }

  private static <T> List<T> with(List<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }
}
