package org.encours.collections.adapter.in.rest;

import org.encours.collections.domain.agency.AgencyId;
import org.encours.platform.problems.InvalidInput;

/** Reads agency ids that came from outside. */
final class AgencyIds {

  private AgencyIds() {}

  static AgencyId read(String path, String value) {
    try {
      return new AgencyId(value);
    } catch (IllegalArgumentException malformed) {
      throw new InvalidInput(path, malformed.getMessage());
    }
  }
}
