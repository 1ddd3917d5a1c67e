package org.encours.collections.domain.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What goes on between the sides outside any court.
 *
 * @param representative who speaks for the debtor, or null
 * @param notice the agency's formal notice to a consumer, or null until it is reported
 * @param lastWordOn the day the agency was heard of last, or null
 */
public record Talks(
    List<LegalPause> pauses,
    List<SettlementOffer> offers,
    Representative representative,
    CollectorNotice notice,
    LocalDate lastWordOn) {

  static final Talks NONE = new Talks(List.of(), List.of(), null, null, null);

  public Talks {
    pauses = pauses == null ? List.of() : List.copyOf(pauses);
    offers = offers == null ? List.of() : List.copyOf(offers);
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

  Talks paused(LegalPause pause) {
    List<LegalPause> all = new ArrayList<>(pauses);
    all.add(pause);
    return new Talks(all, offers, representative, notice, lastWordOn);
  }

  Talks resumed(LocalDate on) {
    List<LegalPause> all = pauses.stream().map(p -> p.running() ? p.ended(on) : p).toList();
    return new Talks(all, offers, representative, notice, lastWordOn);
  }

  Talks offered(SettlementOffer offer) {
    List<SettlementOffer> all = new ArrayList<>(offers);
    all.add(offer);
    return new Talks(pauses, all, representative, notice, lastWordOn);
  }

  Talks changed(SettlementOffer offer) {
    List<SettlementOffer> all =
        offers.stream().map(known -> known.id().equals(offer.id()) ? offer : known).toList();
    return new Talks(pauses, all, representative, notice, lastWordOn);
  }

  Talks representedBy(Representative who) {
    return new Talks(pauses, offers, who, notice, lastWordOn);
  }

  Talks noticed(CollectorNotice sent) {
    return new Talks(pauses, offers, representative, sent, lastWordOn);
  }

  Talks heard(LocalDate on) {
    return new Talks(pauses, offers, representative, notice, on);
  }
}
