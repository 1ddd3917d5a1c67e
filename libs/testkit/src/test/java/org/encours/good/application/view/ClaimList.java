package org.encours.good.application.view;

import org.encours.good.domain.Claim;

public interface ClaimList {
  Claim newest();
}
