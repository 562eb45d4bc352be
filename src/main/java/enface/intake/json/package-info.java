/// Reads texts in JSON, however programs lay them there: read [enface.intake.json.JsonTextReader] and
/// [enface.intake.json.JsonWalk].
package enface.intake.json;
