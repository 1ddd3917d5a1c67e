/**
 * What an invoice bears besides its principal: what the ledger booked of it, and what accrued
 * since.
 */
@NullMarked
package org.encours.dunning.domain.charge;

import org.jspecify.annotations.NullMarked;
