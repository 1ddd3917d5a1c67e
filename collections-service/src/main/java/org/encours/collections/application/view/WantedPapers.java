package org.encours.collections.application.view;

import org.encours.collections.domain.cases.CaseId;
import org.encours.kernel.CreditorId;

/**
 * A case whose papers are to be fetched.
 *
 * @param failures how often that was tried in vain
 */
public record WantedPapers(CreditorId creditor, CaseId of, int failures) {}
