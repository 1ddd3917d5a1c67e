/** What one run decides about a debtor, whose snapshot it reads. */
package org.encours.dunning.domain.decision;
