package org.encours.bad.application;

import com.fasterxml.jackson.databind.ObjectMapper;

public record TechnicalUseCase(ObjectMapper json) {}
