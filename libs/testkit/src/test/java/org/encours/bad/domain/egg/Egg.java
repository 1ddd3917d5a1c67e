package org.encours.bad.domain.egg;

import org.encours.bad.domain.hen.Hen;

public interface Egg {
  Hen hatch();
}
