/**
 * Runs for a business date, of one kind in every service: items are taken in batches by the workers
 * of all instances, one by one where a batch fails, and set aside with the reason where one fails
 * by itself.
 */
package org.encours.platform.runs;
