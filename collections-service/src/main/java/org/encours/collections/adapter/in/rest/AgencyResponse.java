package org.encours.collections.adapter.in.rest;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.encours.collections.domain.agency.Agency;
import org.encours.collections.domain.agency.CollectorKind;
import org.encours.collections.domain.agency.FeeSchedule;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.agency.ToneRule;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Money;

/** An agency as it is kept. */
record AgencyResponse(
    String id,
    String name,
    SortedSet<String> countries,
    SortedSet<String> sectors,
    SortedSet<String> languages,
    FeeSchedule feeSchedule,
    List<ToneResponse> tones,
    Money minimumClaim,
    Integer capacity,
    String email,
    String phone,
    CollectorKind kind,
    String registration,
    String declaration) {

  record ToneResponse(DebtorKind debtorKind, SortedSet<String> grades, Tone hardest) {
    static ToneResponse of(ToneRule rule) {
      return new ToneResponse(rule.kind(), new TreeSet<>(rule.grades()), rule.hardest());
    }
  }

  static AgencyResponse of(Agency agency) {
    return new AgencyResponse(
        agency.id().value(),
        agency.name(),
        new TreeSet<>(agency.countries()),
        new TreeSet<>(agency.sectors()),
        new TreeSet<>(agency.languages()),
        agency.feeSchedule(),
        agency.tones().rules().stream().map(ToneResponse::of).toList(),
        agency.minimumClaim(),
        agency.capacity(),
        agency.email(),
        agency.phone(),
        agency.licence().kind(),
        agency.licence().registration(),
        agency.licence().declaration());
  }
}
