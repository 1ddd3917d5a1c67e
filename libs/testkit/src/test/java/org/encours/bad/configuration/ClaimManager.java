package org.encours.bad.configuration;

public record ClaimManager(String does) {}
