/**
 * Predicts how late an invoice will be paid. Statistics, not money: the only place of the service
 * where binary floating point is used, and nothing of it flows into an amount.
 */
package org.encours.risk.model;
