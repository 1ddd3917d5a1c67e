package org.encours.bad.application.port;

import org.encours.bad.application.TechnicalUseCase;

public interface BackwardsClaims {
  TechnicalUseCase start();
}
