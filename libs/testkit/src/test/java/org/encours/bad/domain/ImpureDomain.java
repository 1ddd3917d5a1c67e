package org.encours.bad.domain;

import com.fasterxml.jackson.databind.JsonNode;

public record ImpureDomain(JsonNode json) {}
