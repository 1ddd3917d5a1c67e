/** Forecasts by a model that was learnt from the ledger. */
package org.encours.risk.adapter.out.model;
