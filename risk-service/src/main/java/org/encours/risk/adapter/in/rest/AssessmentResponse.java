package org.encours.risk.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.encours.risk.application.view.RiskHistory;

/** One assessment of the history: what was thought, and when it was made. */
record AssessmentResponse(UUID id, Instant madeAt, @JsonUnwrapped RiskResponse risk) {

  static AssessmentResponse of(RiskHistory.Entry entry) {
    return new AssessmentResponse(
        entry.assessment().id(),
        entry.madeAt(),
        RiskResponse.of(entry.assessment(), entry.assessment().exposure()));
  }
}
