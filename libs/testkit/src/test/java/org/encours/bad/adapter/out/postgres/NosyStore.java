package org.encours.bad.adapter.out.postgres;

import org.encours.good.domain.Claim;

public record NosyStore(Claim neighbours) {}
