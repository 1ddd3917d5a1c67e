package org.encours.bad.domain.hen;

import org.encours.bad.domain.egg.Egg;

public record Hen(Egg from) {}
