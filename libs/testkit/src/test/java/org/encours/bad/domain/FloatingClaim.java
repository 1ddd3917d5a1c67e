package org.encours.bad.domain;

public record FloatingClaim(double open) {}
