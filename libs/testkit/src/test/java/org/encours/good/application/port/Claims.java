package org.encours.good.application.port;

import org.encours.good.domain.Claim;

public interface Claims {
  void save(Claim claim);
}
