package org.encours.bad.adapter.out.postgres;

import org.eclipse.microprofile.config.inject.ConfigProperty;

class ConfiguredStore {
  @ConfigProperty(name = "rows")
  int rows;
}
