/**
 * How debtors pay, how far to trust them and what to answer to an order. Pure: no clock, no
 * randomness, no binary floating point.
 */
package org.encours.risk.domain.assessment;
