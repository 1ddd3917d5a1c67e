package org.encours.risk.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encours.risk.application.view.RiskHistory;

/**
 * An assessment and its evidence: payment record, incidents, portfolio, policy, solvency report and
 * committee limit as they were.
 */
record ExplanationResponse(
    AssessmentResponse assessment,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String evidence) {

  static ExplanationResponse of(RiskHistory.Explained explained) {
    return new ExplanationResponse(AssessmentResponse.of(explained.entry()), explained.evidence());
  }
}
