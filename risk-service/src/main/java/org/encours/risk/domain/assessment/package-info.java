/**
 * How debtors pay, how far to trust them and what to answer to an order. Pure: no clock, no
 * randomness, no binary floating point.
 */
@NullMarked
package org.encours.risk.domain.assessment;

import org.jspecify.annotations.NullMarked;
