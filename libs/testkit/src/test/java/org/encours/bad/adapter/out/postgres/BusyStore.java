package org.encours.bad.adapter.out.postgres;

import org.encours.bad.application.TechnicalUseCase;

public record BusyStore(TechnicalUseCase business) {}
