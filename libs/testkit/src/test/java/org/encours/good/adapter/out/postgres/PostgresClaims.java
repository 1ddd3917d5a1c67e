package org.encours.good.adapter.out.postgres;

import org.encours.good.application.port.Claims;
import org.encours.good.domain.Claim;

class PostgresClaims implements Claims {
  @Override
  public void save(Claim claim) {
    throw new UnsupportedOperationException("an example of shape, not of storage: " + claim);
  }
}
