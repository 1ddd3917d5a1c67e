package org.encours.good.domain;

import org.encours.kernel.Money;

public record Claim(Money open) {}
