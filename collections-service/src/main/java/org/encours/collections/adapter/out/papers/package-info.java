/** Copies of papers from the services that keep them. */
package org.encours.collections.adapter.out.papers;
