/** Between the sides: plans, settlements, pauses, who speaks for the debtor. */
package org.encours.collections.domain.negotiation;
