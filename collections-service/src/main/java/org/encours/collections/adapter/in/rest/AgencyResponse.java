package org.encours.collections.adapter.in.rest;

import java.util.SortedSet;
import java.util.TreeSet;
import org.encours.collections.domain.agency.Agency;
import org.encours.collections.domain.agency.FeeSchedule;
import org.encours.kernel.Money;

/** An agency as it is kept. */
record AgencyResponse(
    String id,
    String name,
    SortedSet<String> countries,
    SortedSet<String> sectors,
    SortedSet<String> languages,
    FeeSchedule feeSchedule,
    Money minimumClaim,
    Integer capacity,
    String email,
    String phone) {

  static AgencyResponse of(Agency agency) {
    return new AgencyResponse(
        agency.id().value(),
        agency.name(),
        new TreeSet<>(agency.countries()),
        new TreeSet<>(agency.sectors()),
        new TreeSet<>(agency.languages()),
        agency.feeSchedule(),
        agency.minimumClaim(),
        agency.capacity(),
        agency.email(),
        agency.phone());
  }
}
