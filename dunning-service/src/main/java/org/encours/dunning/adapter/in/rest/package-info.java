/** The outside contract over HTTP. */
package org.encours.dunning.adapter.in.rest;
