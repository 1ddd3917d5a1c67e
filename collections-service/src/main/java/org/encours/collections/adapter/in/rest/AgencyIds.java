package org.encours.collections.adapter.in.rest;

import jakarta.ws.rs.ForbiddenException;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;

/** Reads agency ids that came from outside. */
final class AgencyIds {

  private AgencyIds() {}

  /**
   * The agency that calls.
   *
   * @throws ForbiddenException when its token names none
   */
  static AgencyId of(Caller caller) {
    return caller
        .agency()
        .map(AgencyId::new)
        .orElseThrow(() -> new ForbiddenException("the token names no agency"));
  }

  static AgencyId read(String path, String value) {
    try {
      return new AgencyId(value);
    } catch (IllegalArgumentException malformed) {
      throw new InvalidInput(path, malformed.getMessage());
    }
  }
}
