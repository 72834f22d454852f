// Reads a child's question aloud with the browser's own voice. Without it, or without a voice of the language, nothing is missing
// from the form: then there is no button.
const speech = globalThis.speechSynthesis;
const language = document.documentElement.lang;

function voiceOf(code) {
  return speech.getVoices().find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === code);
}

/** The question, its choices one after another, and own words' labels: in the order in which they stand. */
function wordsOf(step) {
  const parts = step.querySelectorAll('legend, .choices .pick > span, .other > .pick > span, h2, .comment label');
  return [...parts].map((part) => part.textContent.replace(/\s+/g, ' ').trim()).filter((words) => words !== '');
}

function speak(step, button, labels) {
  const isSpeaking = button.textContent === labels.stop;
  speech.cancel();
  if (isSpeaking) return;
  const show = (words) => () => {
    button.textContent = words;
  };
  const voice = voiceOf(language) ?? null;
  const said = wordsOf(step).map((words) =>
    Object.assign(new SpeechSynthesisUtterance(words), { lang: language, voice, rate: 0.9 }),
  );
  for (const one of said) one.onerror = show(labels.listen);
  said.at(-1).onend = show(labels.listen);
  show(labels.stop)();
  for (const one of said) speech.speak(one);
}

function offer() {
  if (voiceOf(language) === undefined) return;
  for (const place of document.querySelectorAll('.listen:empty')) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: place.dataset.listen });
    button.addEventListener('click', () => speak(place.closest('.step'), button, place.dataset));
    place.append(button);
  }
}

if (speech !== undefined) {
  offer();
  speech.addEventListener('voiceschanged', offer);
  addEventListener('hashchange', () => speech.cancel());
  addEventListener('pagehide', () => speech.cancel());
}
