package org.encours.collections.domain.route;

import org.encours.collections.domain.agency.Agency;

/**
 * An agency that could be asked.
 *
 * @param openCases it holds for this creditor now
 * @param hadIt whether it has had this very case before
 */
public record Candidate(Agency agency, int openCases, boolean hadIt) {}
