package org.encours.good.application;

import java.time.Clock;
import java.time.LocalDate;
import org.encours.good.application.port.Claims;
import org.encours.good.domain.Claim;

public class KeepClaim {
  private final Claims claims;
  private final Clock clock;

  KeepClaim(Claims claims, Clock clock) {
    this.claims = claims;
    this.clock = clock;
  }

  public LocalDate keep(Claim claim) {
    claims.save(claim);
    return LocalDate.now(clock);
  }
}
