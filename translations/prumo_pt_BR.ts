<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>Prumo</name>
        <message>
            <source>Stopped at your request. Nothing was changed.</source>
            <translation>Interrompido a seu pedido. Nada foi alterado.</translation>
        </message>
        <message>
            <source>{value}</source>
            <translation>{value}</translation>
        </message>
        <message>
            <source>This system offers no keychain: {reason}. Use the environment variable instead, or keep the password for this session only.</source>
            <translation>Este sistema não oferece um chaveiro: {reason}. Use a variável de ambiente, ou guarde a senha só para esta sessão.</translation>
        </message>
        <message>
            <source>This system offers no keychain. Use the environment variable instead, or keep the password for this session only.</source>
            <translation>Este sistema não oferece um chaveiro. Use a variável de ambiente, ou guarde a senha só para esta sessão.</translation>
        </message>
        <message>
            <source>The keychain did not answer: {reason}. Unlock it and try again.</source>
            <translation>O chaveiro não respondeu: {reason}. Desbloqueie-o e tente de novo.</translation>
        </message>
        <message>
            <source>The keychain was not unlocked in time. Unlock it and try again.</source>
            <translation>O chaveiro não foi desbloqueado a tempo. Desbloqueie-o e tente de novo.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}. Check that it is there and that you may open it.</source>
            <translation>Não foi possível ler {path}: {reason}. Verifique se o arquivo existe e se você tem permissão para abri-lo.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another folder or ask for permission.</source>
            <translation>Não foi possível gravar {path}: {reason}. Escolha outra pasta ou peça permissão.</translation>
        </message>
        <message>
            <source>{path} has {size:bytes}; at most {limit:bytes} can be read. Choose a smaller file.</source>
            <translation>{path} tem {size:bytes}; o limite de leitura é {limit:bytes}. Escolha um arquivo menor.</translation>
        </message>
        <message>
            <source>{answered} of {applicable} applicable criteria answered</source>
            <translation>{answered} de {applicable} critérios aplicáveis respondidos</translation>
        </message>
        <message>
            <source>Nothing is assessed yet</source>
            <translation>Nada foi avaliado ainda</translation>
        </message>
        <message>
            <source>Every assessed step reaches the target</source>
            <translation>Toda etapa avaliada alcança a meta</translation>
        </message>
        <message>
            <source>{first:step} pulls the score down</source>
            <translation>{first:step} puxa a nota para baixo</translation>
        </message>
        <message>
            <source>{first:step} and {second:step} pull the score down</source>
            <translation>{first:step} e {second:step} puxam a nota para baixo</translation>
        </message>
        <message numerus="yes">
            <source>%n of {assessed} assessed steps below the target of {target:score}</source>
            <translation>
                <numerusform>%n de {assessed} etapas avaliadas abaixo da meta de {target:score}</numerusform>
                <numerusform>%n de {assessed} etapas avaliadas abaixo da meta de {target:score}</numerusform>
            </translation>
        </message>
        <message>
            <source>{coverage:percent} assessed</source>
            <translation>{coverage:percent} avaliado</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>não se aplica</translation>
        </message>
        <message>
            <source>not assessed yet</source>
            <translation>ainda não avaliado</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Cobertura</translation>
        </message>
        <message>
            <source>No open findings</source>
            <translation>Nenhum achado aberto</translation>
        </message>
        <message numerus="yes">
            <source>{step:step} holds %n open critical finding(s)</source>
            <translation>
                <numerusform>{step:step} tem %n achado crítico aberto</numerusform>
                <numerusform>{step:step} tem %n achados críticos abertos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open finding(s), the gravest in {step:step}</source>
            <translation>
                <numerusform>%n achado aberto, o mais grave em {step:step}</numerusform>
                <numerusform>%n achados abertos, o mais grave em {step:step}</numerusform>
            </translation>
        </message>
        <message>
            <source>Every applicable criterion is answered</source>
            <translation>Todo critério aplicável foi respondido</translation>
        </message>
        <message>
            <source>{coverage:percent} assessed; {step:step} is the least covered</source>
            <translation>{coverage:percent} avaliado; menor cobertura em {step:step}</translation>
        </message>
        <message>
            <source>open and in progress; proposed, closed and dismissed ones do not count</source>
            <translation>abertos e em andamento; propostos, encerrados e descartados não contam</translation>
        </message>
        <message>
            <source>Criteria of {step}</source>
            <translation>Critérios de {step}</translation>
        </message>
        <message>
            <source>This assessment is open for reading only, so nothing can be rated. {reason}</source>
            <translation>Esta avaliação está aberta só para leitura; não é possível dar notas. {reason}</translation>
        </message>
        <message>
            <source>Proposed level {level}: {basis}</source>
            <translation>Nível {level} proposto: {basis}</translation>
        </message>
        <message>
            <source>Ask for: {what}</source>
            <translation>Peça: {what}</translation>
        </message>
        <message>
            <source>Confidence of {what}: {confidence}</source>
            <translation>Confiança de {what}: {confidence}</translation>
        </message>
        <message>
            <source>said</source>
            <translation>dito</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>mostrado</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>visto</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>medido</translation>
        </message>
        <message>
            <source>How sure is this? Click for the next one, right click for all. Keys: S said, D document shown, V seen, M measured</source>
            <translation>Qual a certeza? Clique para a próxima, botão direito para todas. Teclas: S dito, D documento mostrado, V visto, M medido</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Editar nota</translation>
        </message>
        <message>
            <source>Note on {what}</source>
            <translation>Nota sobre {what}</translation>
        </message>
        <message>
            <source>What you heard and saw. Markdown works: **bold**, - lists. Ctrl+Enter finishes.</source>
            <translation>O que você ouviu e viu. Aceita Markdown: **negrito**, - listas. Ctrl+Enter conclui.</translation>
        </message>
        <message>
            <source>Reason for not following the proposal of {what}</source>
            <translation>Motivo para não seguir a proposta de {what}</translation>
        </message>
        <message>
            <source>Why does your rating differ from the data?</source>
            <translation>Por que a sua nota difere dos dados?</translation>
        </message>
        <message>
            <source>The data proposes level {level}.</source>
            <translation>Os dados propõem o nível {level}.</translation>
        </message>
        <message>
            <source>The data proposes level {level}; your rating stands, for this reason:</source>
            <translation>Os dados propõem o nível {level}; vale a sua nota, por este motivo:</translation>
        </message>
        <message>
            <source>Accept proposal</source>
            <translation>Aceitar proposta</translation>
        </message>
        <message>
            <source>Takes over the proposed level, as measured. Key: A</source>
            <translation>Assume o nível proposto, como medido. Tecla: A</translation>
        </message>
        <message>
            <source>Accept the proposal of {what}</source>
            <translation>Aceitar a proposta de {what}</translation>
        </message>
        <message>
            <source>Change and justify</source>
            <translation>Mudar e justificar</translation>
        </message>
        <message>
            <source>Rate {criterion}: level {level}</source>
            <translation>Nota de {criterion}: nível {level}</translation>
        </message>
        <message>
            <source>Rate {criterion}: not applicable</source>
            <translation>Nota de {criterion}: não se aplica</translation>
        </message>
        <message>
            <source>Take back the rating of {criterion}</source>
            <translation>Retirar a nota de {criterion}</translation>
        </message>
        <message>
            <source>Change the confidence of {criterion}</source>
            <translation>Mudar a confiança de {criterion}</translation>
        </message>
        <message>
            <source>Note on {criterion}</source>
            <translation>Nota sobre {criterion}</translation>
        </message>
        <message>
            <source>Reason for the rating of {criterion}</source>
            <translation>Motivo da nota de {criterion}</translation>
        </message>
        <message>
            <source>Accept the proposal of {criterion}: level {level}</source>
            <translation>Aceitar a proposta de {criterion}: nível {level}</translation>
        </message>
        <message numerus="yes">
            <source>Attach %n piece(s) of evidence</source>
            <translation>
                <numerusform>Anexar %n evidência</numerusform>
                <numerusform>Anexar %n evidências</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename the evidence {name}</source>
            <translation>Renomear a evidência {name}</translation>
        </message>
        <message>
            <source>Note on the evidence {name}</source>
            <translation>Nota sobre a evidência {name}</translation>
        </message>
        <message>
            <source>Remove the evidence {name}</source>
            <translation>Remover a evidência {name}</translation>
        </message>
        <message>
            <source>New finding: {title}</source>
            <translation>Novo achado: {title}</translation>
        </message>
        <message>
            <source>Copy of the finding: {title}</source>
            <translation>Cópia do achado: {title}</translation>
        </message>
        <message>
            <source>Change {field:field} of {title}</source>
            <translation>Mudar {field:field} de {title}</translation>
        </message>
        <message numerus="yes">
            <source>Propose %n finding(s) again</source>
            <translation>
                <numerusform>Propor %n achado de novo</numerusform>
                <numerusform>Propor %n achados de novo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accept %n finding(s)</source>
            <translation>
                <numerusform>Aceitar %n achado</numerusform>
                <numerusform>Aceitar %n achados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Start on %n finding(s)</source>
            <translation>
                <numerusform>Iniciar %n achado</numerusform>
                <numerusform>Iniciar %n achados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Close %n finding(s)</source>
            <translation>
                <numerusform>Encerrar %n achado</numerusform>
                <numerusform>Encerrar %n achados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dismiss %n finding(s)</source>
            <translation>
                <numerusform>Descartar %n achado</numerusform>
                <numerusform>Descartar %n achados</numerusform>
            </translation>
        </message>
        <message>
            <source>Owner of {title}: {owner}</source>
            <translation>Responsável por {title}: {owner}</translation>
        </message>
        <message>
            <source>Due date of {title}: {due:date}</source>
            <translation>Prazo de {title}: {due:date}</translation>
        </message>
        <message>
            <source>No due date for {title}</source>
            <translation>Sem prazo para {title}</translation>
        </message>
        <message>
            <source>Evidence attached</source>
            <translation>Evidências anexadas</translation>
        </message>
        <message>
            <source>Reading evidence</source>
            <translation>Lendo evidência</translation>
        </message>
        <message>
            <source>{path} is a folder. Drop the files in it, or pack it into one archive file first.</source>
            <translation>{path} é uma pasta. Solte os arquivos dela ou compacte a pasta em um só arquivo antes.</translation>
        </message>
        <message>
            <source>Attach evidence</source>
            <translation>Anexar evidência</translation>
        </message>
        <message numerus="yes">
            <source>Attach evidence to {what} (%n so far)</source>
            <translation>
                <numerusform>Anexar evidência a {what} (%n até agora)</numerusform>
                <numerusform>Anexar evidência a {what} (%n até agora)</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a file, drop it here, or paste a picture or text with Ctrl+V</source>
            <translation>Escolha um arquivo, solte-o aqui ou cole uma imagem ou texto com Ctrl+V</translation>
        </message>
        <message>
            <source>Nothing attached yet. Drop a file or paste a screenshot.</source>
            <translation>Nada anexado ainda. Solte um arquivo ou cole uma captura de tela.</translation>
        </message>
        <message>
            <source>Choose evidence</source>
            <translation>Escolher evidências</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Abrir arquivo</translation>
        </message>
        <message>
            <source>Open the evidence {name}</source>
            <translation>Abrir a evidência {name}</translation>
        </message>
        <message>
            <source>More about the evidence {name}</source>
            <translation>Mais sobre a evidência {name}</translation>
        </message>
        <message>
            <source>This file came from outside. Open it with the system's program?</source>
            <translation>Este arquivo veio de fora. Abrir com o programa do sistema?</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>Salvar como...</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Escrever uma nota</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Name of the evidence {name}</source>
            <translation>Nome da evidência {name}</translation>
        </message>
        <message>
            <source>Where level {level} comes from</source>
            <translation>De onde vem o nível {level}</translation>
        </message>
        <message>
            <source>Lines read</source>
            <translation>Linhas lidas</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regras</translation>
        </message>
        <message>
            <source>Values checked</source>
            <translation>Valores verificados</translation>
        </message>
        <message>
            <source>Values that conform</source>
            <translation>Valores conformes</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Falhas</translation>
        </message>
        <message>
            <source>Share that conforms</source>
            <translation>Participação conforme</translation>
        </message>
        <message>
            <source>95% interval</source>
            <translation>Intervalo de 95%</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>Level {level} needs</source>
            <translation>Nível {level} exige</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Medido</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Níveis</translation>
        </message>
        <message>
            <source>Level {level}: {text}</source>
            <translation>Nível {level}: {text}</translation>
        </message>
        <message>
            <source>Level {level}, chosen: {text}</source>
            <translation>Nível {level}, escolhido: {text}</translation>
        </message>
        <message>
            <source>Between {low} and {high}</source>
            <translation>Entre o {low} e o {high}</translation>
        </message>
        <message>
            <source>What to ask for</source>
            <translation>O que pedir</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Recomendação</translation>
        </message>
        <message>
            <source>New finding from this</source>
            <translation>Novo achado a partir daqui</translation>
        </message>
        <message>
            <source>Where the number comes from</source>
            <translation>De onde vem o número</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspetor</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Nada escolhido</translation>
        </message>
        <message>
            <source>Choose a criterion to see its guidance, or click a score to see where it comes from.</source>
            <translation>Escolha um critério para ver a orientação ou clique em uma nota para ver de onde ela vem.</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risco</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Achados</translation>
        </message>
        <message>
            <source>What was found, how much it weighs, and who does what about it</source>
            <translation>O que foi encontrado, quanto pesa e quem faz o quê</translation>
        </message>
        <message>
            <source>No findings yet</source>
            <translation>Nenhum achado ainda</translation>
        </message>
        <message>
            <source>Write down what you find while you assess. Checks of data propose findings too.</source>
            <translation>Anote o que encontrar durante a avaliação. As verificações de dados também propõem achados.</translation>
        </message>
        <message>
            <source>No finding matches</source>
            <translation>Nenhum achado corresponde</translation>
        </message>
        <message>
            <source>Other findings are hidden by the filters.</source>
            <translation>Os filtros escondem os outros achados.</translation>
        </message>
        <message>
            <source>New finding</source>
            <translation>Novo achado</translation>
        </message>
        <message>
            <source>Selected finding</source>
            <translation>Achado selecionado</translation>
        </message>
        <message>
            <source>Select a finding to read and edit it</source>
            <translation>Selecione um achado para ler e editar</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Go to the criterion</source>
            <translation>Ir ao critério</translation>
        </message>
        <message>
            <source>The step as a whole</source>
            <translation>A etapa como um todo</translation>
        </message>
        <message>
            <source>Seen from {first:datetime} to {last:datetime}</source>
            <translation>Visto de {first:datetime} a {last:datetime}</translation>
        </message>
        <message>
            <source>Proposed from data. Seen from {first:datetime} to {last:datetime}</source>
            <translation>Proposto a partir de dados. Visto de {first:datetime} a {last:datetime}</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n proposed</source>
            <translation>
                <numerusform>Aceitar %n proposto</numerusform>
                <numerusform>Aceitar %n propostos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dismiss %n proposed</source>
            <translation>
                <numerusform>Descartar %n proposto</numerusform>
                <numerusform>Descartar %n propostos</numerusform>
            </translation>
        </message>
        <message>
            <source>Search findings</source>
            <translation>Buscar achados</translation>
        </message>
        <message>
            <source>Any severity</source>
            <translation>Qualquer gravidade</translation>
        </message>
        <message>
            <source>Any step</source>
            <translation>Qualquer etapa</translation>
        </message>
        <message>
            <source>Likelihood {likelihood}</source>
            <translation>Probabilidade {likelihood}</translation>
        </message>
        <message>
            <source>Show all findings</source>
            <translation>Mostrar todos os achados</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n finding(s)</source>
            <translation>
                <numerusform>{shown} de %n achado</numerusform>
                <numerusform>{shown} de %n achados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selecionado</numerusform>
                <numerusform>%n selecionados</numerusform>
            </translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Qualquer situação</translation>
        </message>
        <message>
            <source>Not closed</source>
            <translation>Não encerrados</translation>
        </message>
        <message>
            <source>Only proposed</source>
            <translation>Só propostos</translation>
        </message>
        <message>
            <source>Only closed</source>
            <translation>Só encerrados</translation>
        </message>
        <message>
            <source>Only dismissed</source>
            <translation>Só descartados</translation>
        </message>
        <message>
            <source>Risk matrix</source>
            <translation>Matriz de risco</translation>
        </message>
        <message>
            <source>Likelihood: 1 rare to 5 almost certain</source>
            <translation>Probabilidade: de 1 rara a 5 quase certa</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s): {severity}, likelihood {likelihood}</source>
            <translation>
                <numerusform>%n achado: {severity}, probabilidade {likelihood}</numerusform>
                <numerusform>%n achados: {severity}, probabilidade {likelihood}</numerusform>
            </translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Plano de ação</translation>
        </message>
        <message>
            <source>What to do first: highest risk, then what the total gains</source>
            <translation>O que fazer primeiro: maior risco, depois o ganho na nota total</translation>
        </message>
        <message>
            <source>Nothing to do yet</source>
            <translation>Nada a fazer ainda</translation>
        </message>
        <message>
            <source>Every open finding becomes an action here. Accept proposed findings or write a new one.</source>
            <translation>Cada achado aberto vira uma ação aqui. Aceite achados propostos ou escreva um novo.</translation>
        </message>
        <message>
            <source>Open findings</source>
            <translation>Achados abertos</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>O que fazer</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Ganho</translation>
        </message>
        <message>
            <source>+{points:score} points</source>
            <translation>+{points:score} pontos</translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>sem responsável</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sem prazo</translation>
        </message>
        <message>
            <source>{due:date}, overdue</source>
            <translation>{due:date}, vencido</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) without an owner</source>
            <translation>
                <numerusform>%n ação sem responsável</numerusform>
                <numerusform>%n ações sem responsável</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) without a date</source>
            <translation>
                <numerusform>%n ação sem prazo</numerusform>
                <numerusform>%n ações sem prazo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) overdue</source>
            <translation>
                <numerusform>%n ação vencida</numerusform>
                <numerusform>%n ações vencidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Every action has an owner and a date</source>
            <translation>Todas as ações têm responsável e prazo</translation>
        </message>
        <message>
            <source>Go to the finding</source>
            <translation>Ir ao achado</translation>
        </message>
        <message>
            <source>Day, month and year</source>
            <translation>Dia, mês e ano</translation>
        </message>
        <message>
            <source>The JSON is broken at line {line}, column {column}. Correct it there and try again.</source>
            <translation>O JSON está quebrado na linha {line}, coluna {column}. Corrija nesse ponto e tente de novo.</translation>
        </message>
        <message>
            <source>The JSON is nested more than {limit} levels deep. Use a flatter file.</source>
            <translation>O JSON tem mais de {limit} níveis de aninhamento. Use um arquivo mais simples.</translation>
        </message>
        <message>
            <source>{place} is missing. Add it to the file.</source>
            <translation>Falta {place}. Inclua no arquivo.</translation>
        </message>
        <message>
            <source>{place} is of the wrong type; it should be: {expected}.</source>
            <translation>{place} é do tipo errado; deveria ser: {expected}.</translation>
        </message>
        <message>
            <source>{place} must be between {min} and {max}.</source>
            <translation>{place} precisa estar entre {min} e {max}.</translation>
        </message>
        <message>
            <source>{place} is empty. Fill it in.</source>
            <translation>{place} está vazio. Preencha.</translation>
        </message>
        <message>
            <source>{place} has a key that is not known: {key}. Check its spelling.</source>
            <translation>{place} tem uma chave desconhecida: {key}. Confira a grafia.</translation>
        </message>
        <message>
            <source>{place} is "{value}"; it must be one of: {choices}.</source>
            <translation>{place} é "{value}"; precisa ser um destes: {choices}.</translation>
        </message>
        <message>
            <source>{record:record}: fill in "{field:field}".</source>
            <translation>{record:record}: preencha "{field:field}".</translation>
        </message>
        <message>
            <source>{record:record}: "{field:field}" is too long. At most {limit} characters fit.</source>
            <translation>{record:record}: "{field:field}" é longo demais. Cabem no máximo {limit} caracteres.</translation>
        </message>
        <message>
            <source>{record:record}: "{field:field}" is {value}; it must be between {min} and {max}.</source>
            <translation>{record:record}: "{field:field}" é {value}; precisa estar entre {min} e {max}.</translation>
        </message>
        <message>
            <source>{record:record}: "{field:field}" cannot be "{value}". Choose one of the values offered.</source>
            <translation>{record:record}: "{field:field}" não pode ser "{value}". Escolha um dos valores oferecidos.</translation>
        </message>
        <message>
            <source>{record:record}: "{field:field}" is not a date: {value}. Write it as year-month-day, for example 2026-11-23.</source>
            <translation>{record:record}: "{field:field}" não é uma data: {value}. Escreva ano-mês-dia, por exemplo 2026-11-23.</translation>
        </message>
        <message>
            <source>{record:record}: "{field:field}" holds characters that cannot be shown. Type it again.</source>
            <translation>{record:record}: "{field:field}" contém caracteres que não podem ser mostrados. Digite de novo.</translation>
        </message>
        <message>
            <source>{record:record}: "{field:field}" holds a value of the wrong type.</source>
            <translation>{record:record}: "{field:field}" contém um valor do tipo errado.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Prumo assesses how an e-commerce is integrated with a supplier. "prumo [FILE]" opens the window; the commands below need no display.</source>
            <translation>O Prumo avalia como um e-commerce está integrado a um fornecedor. "prumo [ARQUIVO]" abre a janela; os comandos abaixo dispensam tela.</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Comandos:</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Uso:</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Opções:</translation>
        </message>
        <message>
            <source>[options]</source>
            <translation>[opções]</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 a gate failed or the work was stopped, 2 the call is wrong, 3 bad input, 4 a fault of the program.</source>
            <translation>Códigos de saída: 0 feito, 1 um limite foi violado ou o trabalho foi interrompido, 2 chamada errada, 3 entrada ruim, 4 falha do programa.</translation>
        </message>
        <message>
            <source>"prumo COMMAND --help" says more about a command.</source>
            <translation>"prumo COMANDO --help" explica cada comando.</translation>
        </message>
        <message>
            <source>See: {call}</source>
            <translation>Veja: {call}</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>ARQUIVO</translation>
        </message>
        <message>
            <source>STEP</source>
            <translation>ETAPA</translation>
        </message>
        <message>
            <source>CRITERION</source>
            <translation>CRITÉRIO</translation>
        </message>
        <message>
            <source>LEVEL</source>
            <translation>NÍVEL</translation>
        </message>
        <message>
            <source>FINDING</source>
            <translation>ACHADO</translation>
        </message>
        <message>
            <source>DAMAGED</source>
            <translation>DANIFICADO</translation>
        </message>
        <message>
            <source>NEW_FILE</source>
            <translation>ARQUIVO_NOVO</translation>
        </message>
        <message>
            <source>DATA</source>
            <translation>DADOS</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NOME</translation>
        </message>
        <message>
            <source>Keeps a database's password, read from standard input, in the system's keychain</source>
            <translation>Guarda no chaveiro do sistema a senha de um banco de dados, lida da entrada padrão</translation>
        </message>
        <message>
            <source>Says where a password would be taken from, without showing it</source>
            <translation>Diz de onde uma senha seria tirada, sem mostrá-la</translation>
        </message>
        <message>
            <source>Takes a password out of the system's keychain</source>
            <translation>Retira uma senha do chaveiro do sistema</translation>
        </message>
        <message>
            <source>Password for "{name}"</source>
            <translation>Senha de "{name}"</translation>
        </message>
        <message>
            <source>No password came on standard input. Type it, or pass it on through a pipe.</source>
            <translation>Nenhuma senha chegou pela entrada padrão. Digite-a, ou passe-a por um pipe.</translation>
        </message>
        <message>
            <source>The password is longer than {most} bytes, and was not kept. Check that it is the password that was passed on.</source>
            <translation>A senha tem mais de {most} bytes e não foi guardada. Confira se o que foi passado é mesmo a senha.</translation>
        </message>
        <message>
            <source>"{name}" cannot be the name of a password. Use up to 200 letters, digits and signs, without spaces.</source>
            <translation>"{name}" não pode ser o nome de uma senha. Use até 200 letras, dígitos e sinais, sem espaços.</translation>
        </message>
        <message>
            <source>"{name}" is in the environment variable {variable}.</source>
            <translation>"{name}" está na variável de ambiente {variable}.</translation>
        </message>
        <message>
            <source>"{name}" is known until the program ends.</source>
            <translation>"{name}" é conhecida até o programa terminar.</translation>
        </message>
        <message>
            <source>"{name}" is in the system's keychain.</source>
            <translation>"{name}" está no chaveiro do sistema.</translation>
        </message>
        <message>
            <source>"{name}" is not kept. The environment variable {variable} would hold it.</source>
            <translation>"{name}" não está guardada. A variável de ambiente {variable} a conteria.</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEXTO</translation>
        </message>
        <message>
            <source>LANGUAGE</source>
            <translation>IDIOMA</translation>
        </message>
        <message>
            <source>FILE.json</source>
            <translation>ARQUIVO.json</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>AAAA-MM-DD</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Language of what is said: pt-BR or en</source>
            <translation>Idioma do que é dito: pt-BR ou en</translation>
        </message>
        <message>
            <source>Shows this page</source>
            <translation>Mostra esta página</translation>
        </message>
        <message>
            <source>Answers in JSON</source>
            <translation>Responde em JSON</translation>
        </message>
        <message>
            <source>Who edits, for the history; else the user of the machine</source>
            <translation>Quem edita, para o histórico; senão, o usuário da máquina</translation>
        </message>
        <message>
            <source>The e-commerce that is assessed</source>
            <translation>O e-commerce avaliado</translation>
        </message>
        <message>
            <source>The supplier it is integrated with</source>
            <translation>O fornecedor com quem está integrado</translation>
        </message>
        <message>
            <source>Who assesses</source>
            <translation>Quem avalia</translation>
        </message>
        <message>
            <source>What is assessed, in a sentence</source>
            <translation>O que é avaliado, em uma frase</translation>
        </message>
        <message>
            <source>A method file of your own; else the one that comes with Prumo</source>
            <translation>Um arquivo de método seu; senão, o que vem com o Prumo</translation>
        </message>
        <message>
            <source>How sure the answer is: said, shown in a document, seen in the system, measured from data</source>
            <translation>Quão segura é a resposta: dita, mostrada em documento, vista no sistema, medida em dados</translation>
        </message>
        <message>
            <source>A note on the answer (Markdown)</source>
            <translation>Uma anotação sobre a resposta (Markdown)</translation>
        </message>
        <message>
            <source>Why the rating that data proposes was not followed</source>
            <translation>Por que a nota proposta pelos dados não foi seguida</translation>
        </message>
        <message>
            <source>The step it belongs to</source>
            <translation>A etapa a que pertence</translation>
        </message>
        <message>
            <source>What was found, in a line</source>
            <translation>O que foi achado, em uma linha</translation>
        </message>
        <message>
            <source>How bad it is</source>
            <translation>Quão grave é</translation>
        </message>
        <message>
            <source>From 1 rare to 5 almost certain; else 3</source>
            <translation>De 1 raro a 5 quase certo; senão, 3</translation>
        </message>
        <message>
            <source>The criterion it concerns, by id or number</source>
            <translation>O critério a que se refere, por id ou número</translation>
        </message>
        <message>
            <source>What is the case (Markdown)</source>
            <translation>O que acontece (Markdown)</translation>
        </message>
        <message>
            <source>What to do about it</source>
            <translation>O que fazer a respeito</translation>
        </message>
        <message>
            <source>Who takes care of it</source>
            <translation>Quem cuida disso</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>Até quando</translation>
        </message>
        <message>
            <source>Only those of this step</source>
            <translation>Só os desta etapa</translation>
        </message>
        <message>
            <source>Only those with this status</source>
            <translation>Só os que estão nesta situação</translation>
        </message>
        <message>
            <source>Only those of this severity</source>
            <translation>Só os desta gravidade</translation>
        </message>
        <message>
            <source>How many of the newest edits; else 50</source>
            <translation>Quantas das edições mais recentes; senão, 50</translation>
        </message>
        <message>
            <source>Makes the file of a new assessment</source>
            <translation>Cria o arquivo de uma nova avaliação</translation>
        </message>
        <message>
            <source>Says where an assessment stands: scores, coverage, open findings</source>
            <translation>Diz em que pé está uma avaliação: notas, cobertura, achados abertos</translation>
        </message>
        <message>
            <source>Rates a criterion: 0 to 5, na (not applicable) or unknown</source>
            <translation>Dá nota a um critério: 0 a 5, na (não se aplica) ou unknown (não se sabe)</translation>
        </message>
        <message>
            <source>Adds a finding and prints its id</source>
            <translation>Inclui um achado e mostra seu id</translation>
        </message>
        <message>
            <source>Lists the findings</source>
            <translation>Lista os achados</translation>
        </message>
        <message>
            <source>Accepts a proposed finding, which then counts</source>
            <translation>Aceita um achado proposto, que passa a contar</translation>
        </message>
        <message>
            <source>Dismisses a finding; it is not proposed again</source>
            <translation>Descarta um achado; ele não é proposto de novo</translation>
        </message>
        <message>
            <source>Shows who changed what and when, from value to value</source>
            <translation>Mostra quem mudou o quê e quando, de valor a valor</translation>
        </message>
        <message>
            <source>Takes back the last edit</source>
            <translation>Desfaz a última edição</translation>
        </message>
        <message>
            <source>Does again the edit last taken back</source>
            <translation>Refaz a última edição desfeita</translation>
        </message>
        <message>
            <source>Reads the whole file and says whether it is sound</source>
            <translation>Lê o arquivo inteiro e diz se está íntegro</translation>
        </message>
        <message>
            <source>Saves what can be read of a damaged file into a new one</source>
            <translation>Salva em um arquivo novo o que pode ser lido de um danificado</translation>
        </message>
        <message>
            <source>The language must be pt-BR or en.</source>
            <translation>O idioma precisa ser pt-BR ou en.</translation>
        </message>
        <message>
            <source>Name a command.</source>
            <translation>Diga um comando.</translation>
        </message>
        <message>
            <source>There is no command "{command}", and no file of that name.</source>
            <translation>Não existe o comando "{command}", nem um arquivo com esse nome.</translation>
        </message>
        <message>
            <source>There is no option {option}.</source>
            <translation>Não existe a opção {option}.</translation>
        </message>
        <message>
            <source>The option {option} needs a value.</source>
            <translation>A opção {option} precisa de um valor.</translation>
        </message>
        <message>
            <source>The option {option} takes no value.</source>
            <translation>A opção {option} não leva valor.</translation>
        </message>
        <message>
            <source>The option {option} is needed.</source>
            <translation>Falta a opção {option}.</translation>
        </message>
        <message>
            <source>{option} cannot be "{value}"; choose one of: {choices}.</source>
            <translation>{option} não pode ser "{value}"; escolha um destes: {choices}.</translation>
        </message>
        <message>
            <source>{argument} is needed.</source>
            <translation>Falta {argument}.</translation>
        </message>
        <message>
            <source>"{argument}" is one argument too many. Put a text with spaces in quotes.</source>
            <translation>"{argument}" está sobrando. Ponha entre aspas um texto com espaços.</translation>
        </message>
        <message>
            <source>{option} must be a whole number of at least 1, not "{value}".</source>
            <translation>{option} precisa ser um número inteiro a partir de 1, não "{value}".</translation>
        </message>
        <message>
            <source>"{value}" is no rating. Use 0 to 5, na or unknown.</source>
            <translation>"{value}" não é uma nota. Use 0 a 5, na ou unknown.</translation>
        </message>
        <message>
            <source>There is no step "{step}". The steps are: {steps}.</source>
            <translation>Não existe a etapa "{step}". As etapas são: {steps}.</translation>
        </message>
        <message>
            <source>The step {step} has no criterion "{criterion}". Use its id, or its number from 1 to {most}.</source>
            <translation>A etapa {step} não tem o critério "{criterion}". Use o id ou o número, de 1 a {most}.</translation>
        </message>
        <message>
            <source>{path} cannot be used as a method.</source>
            <translation>{path} não serve como método.</translation>
        </message>
        <message>
            <source>The answer could not be written to the output. Check the disk space or where the output is sent.</source>
            <translation>Não foi possível gravar a resposta na saída. Verifique o espaço em disco ou o destino da saída.</translation>
        </message>
        <message>
            <source>{path} was created.</source>
            <translation>{path} foi criado.</translation>
        </message>
        <message>
            <source>{client} and {supplier}</source>
            <translation>{client} e {supplier}</translation>
        </message>
        <message>
            <source>Score {score}, {coverage:percent} assessed ({answered} of {applicable} criteria)</source>
            <translation>Nota {score}, {coverage:percent} avaliado ({answered} de {applicable} critérios)</translation>
        </message>
        <message>
            <source>Confidence {confidence:percent}</source>
            <translation>Confiança {confidence:percent}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>–</translation>
        </message>
        <message>
            <source>* held at 1 by an open critical finding</source>
            <translation>* segurada em 1 por um achado crítico aberto</translation>
        </message>
        <message>
            <source>Next:</source>
            <translation>A seguir:</translation>
        </message>
        <message>
            <source>The step now has {score:score}, {coverage:percent} assessed.</source>
            <translation>A etapa agora tem nota {score:score}, com {coverage:percent} avaliado.</translation>
        </message>
        <message>
            <source>The step has no score yet, {coverage:percent} assessed.</source>
            <translation>A etapa ainda não tem nota, com {coverage:percent} avaliado.</translation>
        </message>
        <message>
            <source>No finding matches.</source>
            <translation>Nenhum achado corresponde.</translation>
        </message>
        <message>
            <source>{record:record} added ({id})</source>
            <translation>{record:record}: inclusão ({id})</translation>
        </message>
        <message>
            <source>{record:record} changed ({id})</source>
            <translation>{record:record}: alteração ({id})</translation>
        </message>
        <message>
            <source>{record:record} removed ({id})</source>
            <translation>{record:record}: remoção ({id})</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>desfeita</translation>
        </message>
        <message>
            <source>undone, then overtaken</source>
            <translation>desfeita e superada</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Não há nada para desfazer.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Não há nada para refazer.</translation>
        </message>
        <message>
            <source>Undone:</source>
            <translation>Desfeito:</translation>
        </message>
        <message>
            <source>Done again:</source>
            <translation>Refeito:</translation>
        </message>
        <message>
            <source>{path} is sound.</source>
            <translation>{path} está íntegro.</translation>
        </message>
        <message>
            <source>SHA-256 of the content: {hash}</source>
            <translation>SHA-256 do conteúdo: {hash}</translation>
        </message>
        <message>
            <source>{record:record}: {saved} saved</source>
            <translation>{record:record}: {saved} salvo(s)</translation>
        </message>
        <message>
            <source>{record:record}: {saved} saved, {refused} refused, and some could not be reached</source>
            <translation>{record:record}: {saved} salvo(s), {refused} recusado(s), e nem tudo pôde ser alcançado</translation>
        </message>
        <message>
            <source>What could be saved is in {path}.</source>
            <translation>O que pôde ser salvo está em {path}.</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Achado</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critério</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravidade</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Probabilidade</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>What is the case</source>
            <translation>O que acontece</translation>
        </message>
        <message>
            <source>What should be</source>
            <translation>O que deveria acontecer</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Efeito</translation>
        </message>
        <message>
            <source>Cost a month, from</source>
            <translation>Custo por mês, de</translation>
        </message>
        <message>
            <source>Cost a month, up to</source>
            <translation>Custo por mês, até</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Prazo</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origem</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Visto pela primeira vez</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Visto por último</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Baixa</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Média</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alta</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Crítica</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposto</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aberto</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Em andamento</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Encerrado</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Descartado</translation>
        </message>
        <message>
            <source>Finding added: {title}</source>
            <translation>Achado incluído: {title}</translation>
        </message>
        <message>
            <source>Finding edited: {title}</source>
            <translation>Achado editado: {title}</translation>
        </message>
        <message>
            <source>Finding accepted: {title}</source>
            <translation>Achado aceito: {title}</translation>
        </message>
        <message>
            <source>Finding dismissed: {title}</source>
            <translation>Achado descartado: {title}</translation>
        </message>
        <message>
            <source>No finding has the id "{id}". List them to see the ids.</source>
            <translation>Nenhum achado tem o id "{id}". Liste os achados para ver os ids.</translation>
        </message>
        <message>
            <source>More than one finding begins with "{id}". Write more of the id.</source>
            <translation>Mais de um achado começa com "{id}". Escreva mais do id.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidência</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>Tamanho em bytes</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anotação</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Incluído em</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>H</source>
            <translation>A</translation>
        </message>
        <message>
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <source>L</source>
            <translation>B</translation>
        </message>
        <message>
            <source>N/A</source>
            <translation>N/A</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>ainda não se sabe</translation>
        </message>
        <message>
            <source>This is not a number. Write digits only, like 12 or 12.5.</source>
            <translation>Isto não é um número. Escreva só algarismos, como 12 ou 12,5.</translation>
        </message>
        <message>
            <source>This is not a date. Write day, month and year in the order shown in the empty field.</source>
            <translation>Isto não é uma data. Escreva dia, mês e ano na ordem mostrada no campo vazio.</translation>
        </message>
        <message>
            <source>Copy, save or show as table</source>
            <translation>Copiar, salvar ou mostrar como tabela</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copiar imagem</translation>
        </message>
        <message>
            <source>Save as PNG...</source>
            <translation>Salvar como PNG...</translation>
        </message>
        <message>
            <source>Save as SVG...</source>
            <translation>Salvar como SVG...</translation>
        </message>
        <message>
            <source>Show data table</source>
            <translation>Mostrar tabela de dados</translation>
        </message>
        <message>
            <source>Show chart</source>
            <translation>Mostrar gráfico</translation>
        </message>
        <message>
            <source>not yet assessed</source>
            <translation>ainda não avaliada</translation>
        </message>
        <message>
            <source>target {value}</source>
            <translation>meta {value}</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoria</translation>
        </message>
        <message>
            <source>Integration process</source>
            <translation>Processo de integração</translation>
        </message>
        <message>
            <source>Contact points</source>
            <translation>Pontos de contato</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Qualidade dos dados</translation>
        </message>
        <message>
            <source>Flow tests</source>
            <translation>Testes do fluxo</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Monitoramento</translation>
        </message>
        <message>
            <source>User experience</source>
            <translation>Experiência do usuário</translation>
        </message>
        <message>
            <source>Client profile</source>
            <translation>Perfil do cliente</translation>
        </message>
        <message>
            <source>Existing and missing processes</source>
            <translation>Processos existentes e ausentes</translation>
        </message>
        <message>
            <source>Market tools</source>
            <translation>Ferramentas de mercado</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>Compatibilidade</translation>
        </message>
        <message>
            <source>Supplier support</source>
            <translation>Suporte do fornecedor</translation>
        </message>
        <message>
            <source>Assessment created: {client} and {supplier}</source>
            <translation>Avaliação criada: {client} e {supplier}</translation>
        </message>
        <message>
            <source>This is not a method file that this version reads (format "{format}", version {version}). Choose a file with format "prumo-method", version 1.</source>
            <translation>Este não é um arquivo de método que esta versão lê (formato "{format}", versão {version}). Escolha um arquivo de formato "prumo-method", versão 1.</translation>
        </message>
        <message>
            <source>{place}: the id "{id}" is used twice. Give each its own.</source>
            <translation>{place}: o id "{id}" aparece duas vezes. Dê um a cada um.</translation>
        </message>
        <message>
            <source>{place}: "{id}" cannot be an id. Use up to 40 of a-z, 0-9 and _, beginning with a letter.</source>
            <translation>{place}: "{id}" não pode ser um id. Use até 40 caracteres entre a-z, 0-9 e _, começando por letra.</translation>
        </message>
        <message>
            <source>{place} must hold from 1 to {most} entries.</source>
            <translation>{place} precisa ter de 1 a {most} itens.</translation>
        </message>
        <message>
            <source>{place}: the two languages list a different number of items. Pair them.</source>
            <translation>{place}: os dois idiomas têm quantidades diferentes de itens. Deixe-os em pares.</translation>
        </message>
        <message>
            <source>{place}: the shares for levels 1 to 5 must rise.</source>
            <translation>{place}: as proporções dos níveis 1 a 5 precisam ser crescentes.</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Avaliação</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Fornecedor</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Consultor</translation>
        </message>
        <message>
            <source>Consultancy</source>
            <translation>Consultoria</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Escopo</translation>
        </message>
        <message>
            <source>Report language</source>
            <translation>Idioma do relatório</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Término</translation>
        </message>
        <message>
            <source>Report version</source>
            <translation>Versão do relatório</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotipo</translation>
        </message>
        <message>
            <source>Portuguese (Brazil)</source>
            <translation>Português (Brasil)</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Method name</source>
            <translation>Nome do método</translation>
        </message>
        <message>
            <source>Method version</source>
            <translation>Versão do método</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Ação</translation>
        </message>
        <message>
            <source>Risk (severity x likelihood)</source>
            <translation>Risco (gravidade x probabilidade)</translation>
        </message>
        <message>
            <source>Gain in the total score</source>
            <translation>Ganho na nota total</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fontes</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Rules and runs</source>
            <translation>Regras e execuções</translation>
        </message>
        <message>
            <source>First failures</source>
            <translation>Primeiras falhas</translation>
        </message>
        <message>
            <source>Rejected lines {count}</source>
            <translation>Linhas rejeitadas {count}</translation>
        </message>
        <message>
            <source>Add feed</source>
            <translation>Adicionar fonte</translation>
        </message>
        <message>
            <source>The supplier's files as they arrive. The data stays where it is; the assessment keeps only counts and masked samples.</source>
            <translation>Os arquivos do fornecedor como chegam. Os dados ficam onde estão; a avaliação guarda só contagens e amostras mascaradas.</translation>
        </message>
        <message>
            <source>No feed yet</source>
            <translation>Nenhuma fonte ainda</translation>
        </message>
        <message>
            <source>Profile it</source>
            <translation>Ver perfil</translation>
        </message>
        <message>
            <source>Check by rules</source>
            <translation>Verificar com regras</translation>
        </message>
        <message>
            <source>Change how it is read</source>
            <translation>Mudar a leitura</translation>
        </message>
        <message>
            <source>Find the file</source>
            <translation>Localizar o arquivo</translation>
        </message>
        <message>
            <source>{name} was removed, with its runs.</source>
            <translation>{name} foi removida, com suas execuções.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>{file} (not found)</source>
            <translation>{file} (não encontrado)</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>{path} is not there any more. Show where the file is now, or remove the feed.</source>
            <translation>{path} não está mais lá. Mostre onde o arquivo está agora ou remova a fonte.</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fechar esta mensagem</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Add a feed</source>
            <translation>Adicionar uma fonte</translation>
        </message>
        <message>
            <source>How {name} is read</source>
            <translation>Como {name} é lida</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Browse...</source>
            <translation>Procurar...</translation>
        </message>
        <message>
            <source>Folder...</source>
            <translation>Pasta...</translation>
        </message>
        <message>
            <source>Choose a folder whose files are one feed</source>
            <translation>Escolha a pasta cujos arquivos formam uma só fonte</translation>
        </message>
        <message>
            <source>Name of the feed</source>
            <translation>Nome da fonte</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Choose a feed</source>
            <translation>Escolha uma fonte</translation>
        </message>
        <message>
            <source>Rule files (*.json)</source>
            <translation>Arquivos de regras (*.json)</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Separador</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Aspas</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codificação</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Lines to skip at the top</source>
            <translation>Linhas a pular no início</translation>
        </message>
        <message>
            <source>Words that mean empty</source>
            <translation>Palavras que significam vazio</translation>
        </message>
        <message>
            <source>The first line names the columns</source>
            <translation>A primeira linha traz os nomes das colunas</translation>
        </message>
        <message>
            <source>Back to what was found</source>
            <translation>Voltar ao que foi detectado</translation>
        </message>
        <message>
            <source>comma  ,</source>
            <translation>vírgula  ,</translation>
        </message>
        <message>
            <source>semicolon  ;</source>
            <translation>ponto e vírgula  ;</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulação</translation>
        </message>
        <message>
            <source>bar  |</source>
            <translation>barra  |</translation>
        </message>
        <message>
            <source>colon  :</source>
            <translation>dois-pontos  :</translation>
        </message>
        <message>
            <source>space</source>
            <translation>espaço</translation>
        </message>
        <message>
            <source>double  "</source>
            <translation>duplas  "</translation>
        </message>
        <message>
            <source>single  '</source>
            <translation>simples  '</translation>
        </message>
        <message>
            <source>no quotes</source>
            <translation>sem aspas</translation>
        </message>
        <message numerus="yes">
            <source>The first %n row(s) of {columns:columns}</source>
            <translation>
                <numerusform>O primeiro registro, de {columns:columns}</numerusform>
                <numerusform>Os primeiros %n registros de {columns:columns}</numerusform>
            </translation>
        </message>
        <message>
            <source>personal data masked in {columns}</source>
            <translation>dados pessoais mascarados em {columns}</translation>
        </message>
        <message>
            <source>Only one column was read. If the file has more, choose another separator below.</source>
            <translation>Só uma coluna foi lida. Se o arquivo tem mais, escolha outro separador abaixo.</translation>
        </message>
        <message numerus="yes">
            <source>%n blank line(s) not counted</source>
            <translation>
                <numerusform>%n linha em branco fora da conta</numerusform>
                <numerusform>%n linhas em branco fora da conta</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vazio</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>Every line could be read.</source>
            <translation>Todas as linhas puderam ser lidas.</translation>
        </message>
        <message numerus="yes">
            <source>{kept} of %n rejected line(s) kept, personal data masked</source>
            <translation>
                <numerusform>{kept} de %n linha rejeitada guardada, dados pessoais mascarados</numerusform>
                <numerusform>{kept} de %n linhas rejeitadas guardadas, dados pessoais mascarados</numerusform>
            </translation>
        </message>
        <message>
            <source>Data rows</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Rejects</source>
            <translation>Rejeitadas</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Última execução</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linha</translation>
        </message>
        <message>
            <source>Why it was rejected</source>
            <translation>Por que foi rejeitada</translation>
        </message>
        <message>
            <source>How it begins</source>
            <translation>Como começa</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Coluna</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Completude</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vazios</translation>
        </message>
        <message>
            <source>Only spaces</source>
            <translation>Só espaços</translation>
        </message>
        <message>
            <source>Distinct</source>
            <translation>Distintos</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Menor</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Maior</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Média</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Most frequent</source>
            <translation>Mais frequente</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Dado pessoal</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Preenchidos</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Vezes</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parcela</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regra</translation>
        </message>
        <message>
            <source>Characteristic</source>
            <translation>Característica</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Verificados</translation>
        </message>
        <message>
            <source>Conforming</source>
            <translation>Conformes</translation>
        </message>
        <message>
            <source>95% interval and tolerance</source>
            <translation>Intervalo 95% e tolerância</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendência</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Primeiras linhas</translation>
        </message>
        <message>
            <source>Rejected lines</source>
            <translation>Linhas rejeitadas</translation>
        </message>
        <message>
            <source>Columns of the feed</source>
            <translation>Colunas da fonte</translation>
        </message>
        <message>
            <source>Measures of the column</source>
            <translation>Medidas da coluna</translation>
        </message>
        <message>
            <source>Most frequent values</source>
            <translation>Valores mais frequentes</translation>
        </message>
        <message>
            <source>Failing rows</source>
            <translation>Registros com falha</translation>
        </message>
        <message>
            <source>{work} · {seconds} s</source>
            <translation>{work} · {seconds} s</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Interrompido. Nada foi alterado.</translation>
        </message>
        <message>
            <source>Reading the head of the file</source>
            <translation>Lendo o início do arquivo</translation>
        </message>
        <message>
            <source>Counting the lines of the file</source>
            <translation>Contando as linhas do arquivo</translation>
        </message>
        <message>
            <source>Looking for the files</source>
            <translation>Procurando os arquivos</translation>
        </message>
        <message>
            <source>Profiling {name}</source>
            <translation>Traçando o perfil de {name}</translation>
        </message>
        <message>
            <source>Checking {name}</source>
            <translation>Verificando {name}</translation>
        </message>
        <message>
            <source>Reading the rules</source>
            <translation>Lendo as regras</translation>
        </message>
        <message>
            <source>Writing the rules</source>
            <translation>Gravando as regras</translation>
        </message>
        <message>
            <source>Looking for rules in {name}</source>
            <translation>Procurando regras em {name}</translation>
        </message>
        <message>
            <source>Chosen feed</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>No feed to look at</source>
            <translation>Nenhuma fonte para ver</translation>
        </message>
        <message>
            <source>Add a feed under Sources first.</source>
            <translation>Adicione antes uma fonte em Fontes.</translation>
        </message>
        <message>
            <source>Go to Sources</source>
            <translation>Ir para Fontes</translation>
        </message>
        <message>
            <source>Profile the feed</source>
            <translation>Traçar perfil</translation>
        </message>
        <message>
            <source>This feed was not profiled yet</source>
            <translation>Esta fonte ainda não tem perfil</translation>
        </message>
        <message>
            <source>The profile shows type, gaps, distinct and extreme values of every column, and suggests rules.</source>
            <translation>O perfil mostra tipo, lacunas, valores distintos e extremos de cada coluna e sugere regras.</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s), read in {seconds} s</source>
            <translation>
                <numerusform>%n coluna, lida em {seconds} s</numerusform>
                <numerusform>%n colunas, lidas em {seconds} s</numerusform>
            </translation>
        </message>
        <message>
            <source>An estimate, a few per cent off at most.</source>
            <translation>Estimativa, com erro de poucos por cento.</translation>
        </message>
        <message>
            <source>Personal data, masked: {kind}</source>
            <translation>Dado pessoal, mascarado: {kind}</translation>
        </message>
        <message>
            <source>not personal</source>
            <translation>não pessoal</translation>
        </message>
        <message>
            <source>CPF</source>
            <translation>CPF</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefone</translation>
        </message>
        <message>
            <source>person's name</source>
            <translation>nome de pessoa</translation>
        </message>
        <message>
            <source>address</source>
            <translation>endereço</translation>
        </message>
        <message>
            <source>card number</source>
            <translation>número de cartão</translation>
        </message>
        <message>
            <source>whole number</source>
            <translation>número inteiro</translation>
        </message>
        <message>
            <source>decimal number</source>
            <translation>número decimal</translation>
        </message>
        <message>
            <source>date</source>
            <translation>data</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>data e hora</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>sim ou não</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>{share:percent} of the values are at most</source>
            <translation>{share:percent} dos valores são no máximo</translation>
        </message>
        <message>
            <source>The most frequent values of {column}</source>
            <translation>Os valores mais frequentes de {column}</translation>
        </message>
        <message numerus="yes">
            <source>%n filled in</source>
            <translation>
                <numerusform>%n preenchido</numerusform>
                <numerusform>%n preenchidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the values of {column} lie</source>
            <translation>Onde estão os valores de {column}</translation>
        </message>
        <message>
            <source>Share of the values that is at most so large; estimated</source>
            <translation>Parcela dos valores que chega no máximo a tanto; estimada</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Execução</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s), checked in {seconds} s</source>
            <translation>
                <numerusform>%n coluna, verificada em {seconds} s</numerusform>
                <numerusform>%n colunas, verificadas em {seconds} s</numerusform>
            </translation>
        </message>
        <message>
            <source>Run rules</source>
            <translation>Executar regras</translation>
        </message>
        <message>
            <source>Add rule</source>
            <translation>Adicionar regra</translation>
        </message>
        <message>
            <source>Edit rule</source>
            <translation>Editar regra</translation>
        </message>
        <message>
            <source>Remove rule</source>
            <translation>Remover regra</translation>
        </message>
        <message>
            <source>The rule was removed. Its past results stay.</source>
            <translation>A regra foi removida. Os resultados passados ficam.</translation>
        </message>
        <message>
            <source>Rule set</source>
            <translation>Conjunto de regras</translation>
        </message>
        <message>
            <source>Load rule file...</source>
            <translation>Carregar arquivo de regras...</translation>
        </message>
        <message>
            <source>Suggest rules</source>
            <translation>Sugerir regras</translation>
        </message>
        <message>
            <source>Choose a rule file</source>
            <translation>Escolha um arquivo de regras</translation>
        </message>
        <message>
            <source>The rules are in {path}.</source>
            <translation>As regras estão em {path}.</translation>
        </message>
        <message>
            <source>No rules yet</source>
            <translation>Nenhuma regra ainda</translation>
        </message>
        <message>
            <source>Let Prumo suggest rules from what the feed holds, load a rule file, or add rules one by one.</source>
            <translation>Deixe o Prumo sugerir regras a partir do conteúdo da fonte, carregue um arquivo de regras ou adicione uma a uma.</translation>
        </message>
        <message>
            <source>This rule no longer stands; the run was made with it.</source>
            <translation>Esta regra não existe mais; a execução foi feita com ela.</translation>
        </message>
        <message>
            <source>between {low} and {high}, at least {target} wanted</source>
            <translation>entre {low} e {high}, no mínimo {target} esperado</translation>
        </message>
        <message>
            <source>completeness</source>
            <translation>completude</translation>
        </message>
        <message>
            <source>accuracy</source>
            <translation>acurácia</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Nova regra</translation>
        </message>
        <message>
            <source>Edit the rule</source>
            <translation>Editar a regra</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>Salvar regra</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>O que se exige</translation>
        </message>
        <message>
            <source>Columns, in the order that counts (drag to move)</source>
            <translation>Colunas, na ordem que vale (arraste para mover)</translation>
        </message>
        <message>
            <source>Made from kind and column where empty</source>
            <translation>Feito do tipo e da coluna quando vazio</translation>
        </message>
        <message>
            <source>Severity of a miss</source>
            <translation>Gravidade da falha</translation>
        </message>
        <message>
            <source>Tolerated share of failures</source>
            <translation>Parcela de falhas tolerada</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observação</translation>
        </message>
        <message>
            <source>Type of the values</source>
            <translation>Tipo dos valores</translation>
        </message>
        <message>
            <source>Smallest allowed</source>
            <translation>Menor permitido</translation>
        </message>
        <message>
            <source>Largest allowed</source>
            <translation>Maior permitido</translation>
        </message>
        <message>
            <source>The smallest itself is not allowed</source>
            <translation>O menor não é permitido</translation>
        </message>
        <message>
            <source>The largest itself is not allowed</source>
            <translation>O maior não é permitido</translation>
        </message>
        <message>
            <source>Number, or date as 2026-11-23</source>
            <translation>Número, ou data como 2026-11-23</translation>
        </message>
        <message>
            <source>Fewest characters</source>
            <translation>Mínimo de caracteres</translation>
        </message>
        <message>
            <source>Most characters</source>
            <translation>Máximo de caracteres</translation>
        </message>
        <message>
            <source>Pattern that the whole value follows</source>
            <translation>Padrão que o valor inteiro segue</translation>
        </message>
        <message>
            <source>Allowed values</source>
            <translation>Valores permitidos</translation>
        </message>
        <message>
            <source>One value a line</source>
            <translation>Um valor por linha</translation>
        </message>
        <message>
            <source>Capital and small letters are the same</source>
            <translation>Maiúsculas e minúsculas são iguais</translation>
        </message>
        <message>
            <source>Lengths allowed</source>
            <translation>Tamanhos permitidos</translation>
        </message>
        <message>
            <source>"SEM GTIN" is allowed</source>
            <translation>"SEM GTIN" é permitido</translation>
        </message>
        <message>
            <source>The CNPJ with letters is allowed</source>
            <translation>O CNPJ com letras é permitido</translation>
        </message>
        <message>
            <source>Results of the run</source>
            <translation>Resultados da execução</translation>
        </message>
        <message>
            <source>Choose a rule above to see its first failures.</source>
            <translation>Escolha acima uma regra para ver suas primeiras falhas.</translation>
        </message>
        <message>
            <source>First failures of “{rule}”</source>
            <translation>Primeiras falhas de “{rule}”</translation>
        </message>
        <message>
            <source>No value failed “{rule}”</source>
            <translation>Nenhum valor falhou em “{rule}”</translation>
        </message>
        <message>
            <source>This run had no value to check by “{rule}”</source>
            <translation>Esta execução não teve valor para verificar com “{rule}”</translation>
        </message>
        <message numerus="yes">
            <source>{kept} of %n failure(s) kept, personal data masked</source>
            <translation>
                <numerusform>{kept} de %n falha guardada, dados pessoais mascarados</numerusform>
                <numerusform>{kept} de %n falhas guardadas, dados pessoais mascarados</numerusform>
            </translation>
        </message>
        <message>
            <source>This value fails the rule.</source>
            <translation>Este valor não cumpre a regra.</translation>
        </message>
        <message>
            <source>Proposed findings</source>
            <translation>Achados propostos</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposed ratings</source>
            <translation>Notas propostas</translation>
        </message>
        <message>
            <source>{criterion}: level {level}</source>
            <translation>{criterion}: nível {level}</translation>
        </message>
        <message>
            <source>Accept rating</source>
            <translation>Aceitar nota</translation>
        </message>
        <message>
            <source>Accept rating of {criterion}</source>
            <translation>Aceitar nota de {criterion}</translation>
        </message>
        <message>
            <source>Open the criterion</source>
            <translation>Abrir o critério</translation>
        </message>
        <message>
            <source>Add feed {name}</source>
            <translation>Adicionar fonte {name}</translation>
        </message>
        <message>
            <source>Remove feed {name}</source>
            <translation>Remover fonte {name}</translation>
        </message>
        <message>
            <source>Change feed {name}</source>
            <translation>Mudar fonte {name}</translation>
        </message>
        <message>
            <source>Load rules for {name}</source>
            <translation>Carregar regras de {name}</translation>
        </message>
        <message>
            <source>Add rule {rule}</source>
            <translation>Adicionar regra {rule}</translation>
        </message>
        <message>
            <source>Change rule {rule}</source>
            <translation>Mudar regra {rule}</translation>
        </message>
        <message>
            <source>Remove rule {rule}</source>
            <translation>Remover regra {rule}</translation>
        </message>
        <message>
            <source>Check {name}</source>
            <translation>Verificar {name}</translation>
        </message>
        <message>
            <source>Profile {name}</source>
            <translation>Traçar perfil de {name}</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n proposed finding(s)</source>
            <translation>
                <numerusform>Aceitar %n achado proposto</numerusform>
                <numerusform>Aceitar %n achados propostos</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept level {level} for {criterion}</source>
            <translation>Aceitar nível {level} para {criterion}</translation>
        </message>
        <message>
            <source>n = {n}, on {date:date}</source>
            <translation>n = {n}, em {date:date}</translation>
        </message>
        <message>
            <source>No criterion of this step is rated yet</source>
            <translation>Nenhum critério desta etapa foi avaliado ainda</translation>
        </message>
        <message numerus="yes">
            <source>All %n rated criteria reach the target</source>
            <translation>
                <numerusform>O único critério avaliado alcança a meta</numerusform>
                <numerusform>Os %n critérios avaliados alcançam a meta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {rated} rated criteria below the target of {target:score}</source>
            <translation>
                <numerusform>%n de {rated} critérios avaliados abaixo da meta de {target:score}</numerusform>
                <numerusform>%n de {rated} critérios avaliados abaixo da meta de {target:score}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {answered} answers rest on something seen or measured</source>
            <translation>
                <numerusform>%n de {answered} respostas se apoia em algo visto ou medido</numerusform>
                <numerusform>%n de {answered} respostas se apoiam em algo visto ou medido</numerusform>
            </translation>
        </message>
        <message>
            <source>confidence index: 40% said, 60% shown, 80% seen, 100% measured</source>
            <translation>índice de confiança: 40% dito, 60% mostrado, 80% visto, 100% medido</translation>
        </message>
        <message>
            <source>Level {level}</source>
            <translation>Nível {level}</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Não avaliado</translation>
        </message>
        <message numerus="yes">
            <source>%n criteria at level 0 or 1 need a first step</source>
            <translation>
                <numerusform>%n critério no nível 0 ou 1 pede um primeiro passo</numerusform>
                <numerusform>%n critérios no nível 0 ou 1 pedem um primeiro passo</numerusform>
            </translation>
        </message>
        <message>
            <source>No criterion is rated at level 0 or 1</source>
            <translation>Nenhum critério avaliado está no nível 0 ou 1</translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} open findings are critical or high</source>
            <translation>
                <numerusform>%n de {total} achados abertos é crítico ou alto</numerusform>
                <numerusform>%n de {total} achados abertos são críticos ou altos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n grave finding(s) likely to happen again soon</source>
            <translation>
                <numerusform>%n achado grave com alta chance de se repetir</numerusform>
                <numerusform>%n achados graves com alta chance de se repetir</numerusform>
            </translation>
        </message>
        <message>
            <source>No grave finding is likely to happen again soon</source>
            <translation>Nenhum achado grave tem alta chance de se repetir</translation>
        </message>
        <message>
            <source>open findings by severity (rows) and likelihood (columns)</source>
            <translation>achados abertos por gravidade (linhas) e probabilidade (colunas)</translation>
        </message>
        <message>
            <source>{step:step} puts most money at risk: up to {max:money} a month</source>
            <translation>{step:step} põe mais dinheiro em risco: até {max:money} por mês</translation>
        </message>
        <message>
            <source>from {min:money}</source>
            <translation>a partir de {min:money}</translation>
        </message>
        <message>
            <source>No effect in money was estimated</source>
            <translation>Nenhum efeito em dinheiro foi estimado</translation>
        </message>
        <message>
            <source>upper end of the estimated effect of open findings, R$ a month</source>
            <translation>limite superior do efeito estimado dos achados abertos, R$ por mês</translation>
        </message>
        <message numerus="yes">
            <source>Closing %n finding(s) raises the total by itself</source>
            <translation>
                <numerusform>Encerrar %n achado já eleva a nota geral</numerusform>
                <numerusform>Encerrar qualquer destes %n achados já eleva a nota geral</numerusform>
            </translation>
        </message>
        <message>
            <source>points of the total score gained by closing that one finding, all else equal</source>
            <translation>pontos da nota geral ganhos ao encerrar só aquele achado, mantido o resto</translation>
        </message>
        <message>
            <source>to be defined</source>
            <translation>a definir</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Critérios</translation>
        </message>
        <message>
            <source>{score:score}</source>
            <translation>{score:score}</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiança</translation>
        </message>
        <message>
            <source>low</source>
            <translation>baixa</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>média</translation>
        </message>
        <message>
            <source>high</source>
            <translation>alta</translation>
        </message>
        <message>
            <source>Somebody said so in a conversation; nothing was shown.</source>
            <translation>Alguém afirmou em conversa; nada foi mostrado.</translation>
        </message>
        <message>
            <source>A document, a screen or a sample was shown.</source>
            <translation>Um documento, uma tela ou uma amostra foi mostrado.</translation>
        </message>
        <message>
            <source>The consultant saw it happen in the system.</source>
            <translation>O consultor viu acontecer no sistema.</translation>
        </message>
        <message>
            <source>Computed from data: a feed, a test run, tickets, metrics.</source>
            <translation>Calculado a partir de dados: fonte, teste, chamados, métricas.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nível</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>+{gain:score}</source>
            <translation>+{gain:score}</translation>
        </message>
        <message>
            <source>{size:bytes}</source>
            <translation>{size:bytes}</translation>
        </message>
        <message>
            <source>≥ {share:percent}</source>
            <translation>≥ {share:percent}</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versão</translation>
        </message>
        <message>
            <source>1 rare</source>
            <translation>1 rara</translation>
        </message>
        <message>
            <source>2 unlikely</source>
            <translation>2 baixa</translation>
        </message>
        <message>
            <source>3 possible</source>
            <translation>3 possível</translation>
        </message>
        <message>
            <source>4 likely</source>
            <translation>4 provável</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Capa</translation>
        </message>
        <message>
            <source>Integration assessment</source>
            <translation>Avaliação da integração</translation>
        </message>
        <message>
            <source>and</source>
            <translation>e</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>{from:date} to {to:date}</source>
            <translation>{from:date} a {to:date}</translation>
        </message>
        <message>
            <source>since {from:date}</source>
            <translation>desde {from:date}</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Emitido em</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <translation>{page} de {pages}</translation>
        </message>
        <message>
            <source>{client} × {supplier} · Integration assessment</source>
            <translation>{client} × {supplier} · Avaliação da integração</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>RASCUNHO</translation>
        </message>
        <message>
            <source>{title} (continued)</source>
            <translation>{title} (continuação)</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>{min:money} to {max:money} a month</source>
            <translation>{min:money} a {max:money} por mês</translation>
        </message>
        <message>
            <source>{min:money} a month</source>
            <translation>{min:money} por mês</translation>
        </message>
        <message>
            <source>last seen {date:date}</source>
            <translation>visto em {date:date}</translation>
        </message>
        <message>
            <source>likelihood {likelihood} of 5</source>
            <translation>probabilidade {likelihood} de 5</translation>
        </message>
        <message>
            <source>The PDF could not be put together: {detail}. Please report this fault.</source>
            <translation>Não foi possível montar o PDF: {detail}. Por favor, relate esta falha.</translation>
        </message>
        <message>
            <source>On one page</source>
            <translation>Em uma página</translation>
        </message>
        <message>
            <source>Nothing has been rated yet, so there is no score to show.</source>
            <translation>Nada foi avaliado ainda, portanto não há nota a mostrar.</translation>
        </message>
        <message>
            <source>The integration is fragile: with {score:score} of 5, its results depend on people noticing what breaks.</source>
            <translation>A integração é frágil: com nota {score:score} de 5, o resultado depende de alguém perceber o que quebrou.</translation>
        </message>
        <message>
            <source>The integration works on ordinary days, but at {score:score} of 5 much of it is held together by hand.</source>
            <translation>A integração funciona em dias comuns, mas com nota {score:score} de 5 boa parte se sustenta no trabalho manual.</translation>
        </message>
        <message>
            <source>The integration works day to day, with gaps that are known and can be closed: {score:score} of 5.</source>
            <translation>A integração funciona no dia a dia, com falhas conhecidas e que podem ser fechadas: nota {score:score} de 5.</translation>
        </message>
        <message>
            <source>The integration is under control: {score:score} of 5, with few gaps to close.</source>
            <translation>A integração está sob controle: nota {score:score} de 5, com poucas falhas a fechar.</translation>
        </message>
        <message>
            <source>The integration is exemplary: {score:score} of 5; the task is to keep it so.</source>
            <translation>A integração é exemplar: nota {score:score} de 5; o trabalho é mantê-la assim.</translation>
        </message>
        <message>
            <source>The strongest step is {best:step} ({bestScore:score}); the weakest is {worst:step} ({worstScore:score}).</source>
            <translation>A etapa mais forte é {best:step} ({bestScore:score}); a mais fraca, {worst:step} ({worstScore:score}).</translation>
        </message>
        <message numerus="yes">
            <source>%n critical finding(s) must be decided first: each holds its step at 1.</source>
            <translation>
                <numerusform>%n achado crítico precisa de decisão primeiro: ele limita a nota da etapa a 1.</numerusform>
                <numerusform>%n achados críticos precisam de decisão primeiro: cada um limita a nota da sua etapa a 1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In all, %n finding(s) are open.</source>
            <translation>
                <numerusform>No total, %n achado está aberto.</numerusform>
                <numerusform>No total, %n achados estão abertos.</numerusform>
            </translation>
        </message>
        <message>
            <source>No finding is open.</source>
            <translation>Nenhum achado está aberto.</translation>
        </message>
        <message numerus="yes">
            <source>%n applicable criteria are still without an answer, so this report is a draft.</source>
            <translation>
                <numerusform>%n critério aplicável ainda está sem resposta, por isso este relatório é um rascunho.</numerusform>
                <numerusform>%n critérios aplicáveis ainda estão sem resposta, por isso este relatório é um rascunho.</numerusform>
            </translation>
        </message>
        <message>
            <source>Maturity</source>
            <translation>Maturidade</translation>
        </message>
        <message>
            <source>of 5</source>
            <translation>de 5</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Avaliado</translation>
        </message>
        <message>
            <source>At risk per month</source>
            <translation>Em risco por mês</translation>
        </message>
        <message>
            <source>not estimated</source>
            <translation>não estimado</translation>
        </message>
        <message>
            <source>R$ {min} to {max} thousand</source>
            <translation>R$ {min} a {max} mil</translation>
        </message>
        <message>
            <source>R$ {min} to {max}</source>
            <translation>R$ {min} a {max}</translation>
        </message>
        <message>
            <source>What to decide now</source>
            <translation>O que decidir agora</translation>
        </message>
        <message numerus="yes">
            <source>%n more action(s) stand in the action plan.</source>
            <translation>
                <numerusform>Mais %n ação está no plano de ação.</numerusform>
                <numerusform>Mais %n ações estão no plano de ação.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no open finding, so nothing waits for a decision.</source>
            <translation>Não há achado aberto, portanto nada espera por decisão.</translation>
        </message>
        <message>
            <source>Scope and method</source>
            <translation>Escopo e método</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fim</translation>
        </message>
        <message>
            <source>still going on</source>
            <translation>em andamento</translation>
        </message>
        <message>
            <source>Version of the method</source>
            <translation>Versão do método</translation>
        </message>
        <message>
            <source>How it was assessed</source>
            <translation>Como foi avaliado</translation>
        </message>
        <message>
            <source>Each criterion was rated from 0 to 5 against written levels, in meetings with the client and the supplier and on the evidence collected.</source>
            <translation>Cada critério recebeu nota de 0 a 5 conforme níveis escritos, em reuniões com o cliente e o fornecedor e a partir das evidências coletadas.</translation>
        </message>
        <message>
            <source>What is not known is not a zero: it lowers the coverage, never the score, and is listed in its own chapter.</source>
            <translation>O que não se sabe não vale zero: reduz a cobertura, nunca a nota, e aparece em capítulo próprio.</translation>
        </message>
        <message>
            <source>Where data was available, the rating was proposed by a computation and accepted, or changed with a reason, by the consultant.</source>
            <translation>Onde havia dados, a nota foi proposta por um cálculo e aceita, ou alterada com justificativa, pelo consultor.</translation>
        </message>
        <message>
            <source>A finding says what is the case, what should be, its cause, its effect in R$ a month where it can be estimated, and what to do.</source>
            <translation>Um achado diz qual é a situação, qual deveria ser, a causa, o efeito em R$ por mês quando dá para estimar, e o que fazer.</translation>
        </message>
        <message>
            <source>An open critical finding holds its step at 1, whatever the other ratings are.</source>
            <translation>Um achado crítico aberto limita a nota da etapa a 1, quaisquer que sejam as outras notas.</translation>
        </message>
        <message>
            <source>Scale of levels</source>
            <translation>Escala de níveis</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <source>Does not exist, or nobody can show it.</source>
            <translation>Não existe, ou ninguém consegue mostrar.</translation>
        </message>
        <message>
            <source>Exists by the effort of one person; fails without notice.</source>
            <translation>Existe pelo esforço de uma pessoa; falha sem aviso.</translation>
        </message>
        <message>
            <source>Between levels 1 and 3: started, but incomplete.</source>
            <translation>Entre os níveis 1 e 3: começou, mas está incompleto.</translation>
        </message>
        <message>
            <source>Works as agreed in most cases, and somebody answers for it.</source>
            <translation>Funciona como combinado na maioria dos casos, e alguém responde por isso.</translation>
        </message>
        <message>
            <source>Between levels 3 and 5: reliable; the target of this assessment.</source>
            <translation>Entre os níveis 3 e 5: confiável; é a meta desta avaliação.</translation>
        </message>
        <message>
            <source>Measured, improved regularly, and known to both companies.</source>
            <translation>Medido, melhorado com regularidade e conhecido pelas duas empresas.</translation>
        </message>
        <message>
            <source>Not applicable to this client; leaves the score and the coverage.</source>
            <translation>Não se aplica a este cliente; sai da nota e da cobertura.</translation>
        </message>
        <message>
            <source>Not assessed yet; lowers the coverage, not the score.</source>
            <translation>Ainda não avaliado; reduz a cobertura, não a nota.</translation>
        </message>
        <message>
            <source>How sure an answer is</source>
            <translation>Quanto se pode confiar em uma resposta</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Vale</translation>
        </message>
        <message>
            <source>The steps of the assessment</source>
            <translation>As etapas da avaliação</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pergunta</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Quadro de notas</translation>
        </message>
        <message>
            <source>Score, coverage and confidence of each step, with its open findings by severity.</source>
            <translation>Nota, cobertura e confiança de cada etapa, com seus achados abertos por gravidade.</translation>
        </message>
        <message>
            <source>A dash means not assessed. C critical, H high, M medium, L low: open findings.</source>
            <translation>Traço significa não avaliado. C crítico, A alto, M médio, B baixo: achados abertos.</translation>
        </message>
        <message>
            <source>Held at 1 by a critical finding; {uncapped:score} without it.</source>
            <translation>Limitada a 1 por achado crítico; {uncapped:score} sem ele.</translation>
        </message>
        <message numerus="yes">
            <source>%n criteria without an answer</source>
            <translation>
                <numerusform>%n critério sem resposta</numerusform>
                <numerusform>%n critérios sem resposta</numerusform>
            </translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>No criterion of this step applies to this client.</source>
            <translation>Nenhum critério desta etapa se aplica a este cliente.</translation>
        </message>
        <message>
            <source>This step has not been assessed yet.</source>
            <translation>Esta etapa ainda não foi avaliada.</translation>
        </message>
        <message numerus="yes">
            <source>The ratings give {uncapped:score}; %n open critical finding(s) hold the step at {cap:score}.</source>
            <translation>
                <numerusform>As notas dão {uncapped:score}; %n achado crítico aberto limita a etapa a {cap:score}.</numerusform>
                <numerusform>As notas dão {uncapped:score}; %n achados críticos abertos limitam a etapa a {cap:score}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{coverage:percent} assessed ({answered} of {applicable} criteria).</source>
            <translation>{coverage:percent} avaliado ({answered} de {applicable} critérios).</translation>
        </message>
        <message>
            <source>Confidence {confidence:percent}.</source>
            <translation>Confiança {confidence:percent}.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respostas</translation>
        </message>
        <message>
            <source>No finding is open in this step.</source>
            <translation>Nenhum achado está aberto nesta etapa.</translation>
        </message>
        <message>
            <source>Closed findings</source>
            <translation>Achados encerrados</translation>
        </message>
        <message>
            <source>whole step</source>
            <translation>toda a etapa</translation>
        </message>
        <message>
            <source>drawn row</source>
            <translation>linha sorteada</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Assunto</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Sustenta</translation>
        </message>
        <message>
            <source>SHA-256: the first 12 digits. The evidence itself is kept in the assessment's file.</source>
            <translation>SHA-256: os 12 primeiros dígitos. As evidências ficam guardadas no arquivo da avaliação.</translation>
        </message>
        <message>
            <source>No evidence was filed for this step.</source>
            <translation>Nenhuma evidência foi arquivada nesta etapa.</translation>
        </message>
        <message>
            <source>One action for each open finding: highest risk first, then the gain in the total score.</source>
            <translation>Uma ação para cada achado aberto: primeiro o maior risco, depois o ganho na nota geral.</translation>
        </message>
        <message>
            <source>Of {total} actions, {owners} have no owner and {dates} no due date. Define them in the closing meeting.</source>
            <translation>De {total} ações, {owners} estão sem responsável e {dates} sem prazo. Defina-os na reunião de encerramento.</translation>
        </message>
        <message>
            <source>Risk: severity (1 to 4) times likelihood (1 to 5). Gain: points of the total score won by closing this finding alone.</source>
            <translation>Risco: gravidade (1 a 4) vezes probabilidade (1 a 5). Ganho: pontos da nota geral ao encerrar só este achado.</translation>
        </message>
        <message>
            <source>There is no open finding, so the plan has no action.</source>
            <translation>Não há achado aberto, portanto o plano não tem ações.</translation>
        </message>
        <message>
            <source>What was not assessed</source>
            <translation>O que não foi avaliado</translation>
        </message>
        <message>
            <source>Nothing is left out in silence: this is what the scores do not cover, and why.</source>
            <translation>Nada fica de fora em silêncio: isto é o que as notas não cobrem, e por quê.</translation>
        </message>
        <message>
            <source>Steps without any answer</source>
            <translation>Etapas sem nenhuma resposta</translation>
        </message>
        <message>
            <source>Criteria without an answer</source>
            <translation>Critérios sem resposta</translation>
        </message>
        <message>
            <source>Criteria that do not apply</source>
            <translation>Critérios que não se aplicam</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>sem motivo registrado</translation>
        </message>
        <message>
            <source>Ratings proposed from data and not followed</source>
            <translation>Notas propostas pelos dados e não seguidas</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>Dada</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Proposed findings that nobody reviewed yet</source>
            <translation>Achados propostos que ninguém revisou ainda</translation>
        </message>
        <message>
            <source>Every applicable criterion has an answer and every proposal was reviewed.</source>
            <translation>Todo critério aplicável tem resposta e toda proposta foi revisada.</translation>
        </message>
        <message>
            <source>Formulas</source>
            <translation>Fórmulas</translation>
        </message>
        <message>
            <source>Every number of this report comes from one of these formulas.</source>
            <translation>Todo número deste relatório vem de uma destas fórmulas.</translation>
        </message>
        <message>
            <source>Score of a step</source>
            <translation>Nota da etapa</translation>
        </message>
        <message>
            <source>The mean of the levels of the criteria that apply and have an answer, weighted by each criterion's weight. Criteria not applicable or without an answer do not enter.</source>
            <translation>A média dos níveis dos critérios que se aplicam e têm resposta, ponderada pelo peso de cada critério. Critérios que não se aplicam ou sem resposta não entram.</translation>
        </message>
        <message>
            <source>N = Σ(wᵢ · lᵢ) / Σ wᵢ     wᵢ weight 1 to 3, lᵢ level 0 to 5</source>
            <translation>N = Σ(wᵢ · lᵢ) / Σ wᵢ     wᵢ peso de 1 a 3, lᵢ nível de 0 a 5</translation>
        </message>
        <message>
            <source>Weighted arithmetic mean; weights from the method copied into the assessment.</source>
            <translation>Média aritmética ponderada; pesos do método copiado para a avaliação.</translation>
        </message>
        <message>
            <source>Total score</source>
            <translation>Nota geral</translation>
        </message>
        <message>
            <source>The mean of the scores of the steps that have one, after the cap, weighted by each step's weight.</source>
            <translation>A média das notas das etapas que têm nota, já com o limite, ponderada pelo peso de cada etapa.</translation>
        </message>
        <message>
            <source>T = Σ(Wⱼ · Nⱼ) / Σ Wⱼ     Wⱼ weight of step j</source>
            <translation>T = Σ(Wⱼ · Nⱼ) / Σ Wⱼ     Wⱼ peso da etapa j</translation>
        </message>
        <message>
            <source>Weighted arithmetic mean, over assessed steps only.</source>
            <translation>Média aritmética ponderada, apenas sobre etapas avaliadas.</translation>
        </message>
        <message>
            <source>The share of applicable criteria that have an answer. It says how much of the score is known.</source>
            <translation>A parcela dos critérios aplicáveis que tem resposta. Diz quanto da nota é conhecido.</translation>
        </message>
        <message>
            <source>C = answered / (criteria − not applicable)</source>
            <translation>C = respondidos / (critérios − não aplicáveis)</translation>
        </message>
        <message>
            <source>Ratio of counts; 100% when nothing applies.</source>
            <translation>Razão de contagens; 100% quando nada se aplica.</translation>
        </message>
        <message>
            <source>Confidence index</source>
            <translation>Índice de confiança</translation>
        </message>
        <message>
            <source>The weighted mean of what each answer rests on. Low below 55%, medium below 75%, high from there.</source>
            <translation>A média ponderada daquilo em que cada resposta se apoia. Baixa até 55%, média até 75%, alta a partir daí.</translation>
        </message>
        <message>
            <source>K = Σ(wᵢ · kᵢ) / Σ wᵢ     said 0.4, shown 0.6, seen 0.8, measured 1</source>
            <translation>K = Σ(wᵢ · kᵢ) / Σ wᵢ     dito 0,4, mostrado 0,6, visto 0,8, medido 1</translation>
        </message>
        <message>
            <source>Convention of the method; the four kinds are explained in Scope and method.</source>
            <translation>Convenção do método; os quatro tipos estão explicados em Escopo e método.</translation>
        </message>
        <message>
            <source>Cap by a critical finding</source>
            <translation>Limite por achado crítico</translation>
        </message>
        <message>
            <source>While a critical finding is open or in progress, the score of its step does not go above 1.</source>
            <translation>Enquanto um achado crítico estiver aberto ou em andamento, a nota da etapa não passa de 1.</translation>
        </message>
        <message>
            <source>N′ = min(N, 1)</source>
            <translation>N′ = min(N, 1)</translation>
        </message>
        <message>
            <source>Convention of the method: a mean must not hide what can stop the sale.</source>
            <translation>Convenção do método: a média não pode esconder o que para a venda.</translation>
        </message>
        <message>
            <source>Gain of an action</source>
            <translation>Ganho de uma ação</translation>
        </message>
        <message>
            <source>The total score computed again as if the finding were closed, less the total of today.</source>
            <translation>A nota geral recalculada como se o achado estivesse encerrado, menos a nota de hoje.</translation>
        </message>
        <message>
            <source>G = T(without the finding) − T</source>
            <translation>G = T(sem o achado) − T</translation>
        </message>
        <message>
            <source>What-if on the cap; findings that hold no step at 1 gain nothing by themselves.</source>
            <translation>Simulação sobre o limite; achados que não limitam etapa nenhuma não ganham pontos sozinhos.</translation>
        </message>
        <message>
            <source>Risk of a finding</source>
            <translation>Risco de um achado</translation>
        </message>
        <message>
            <source>Severity times likelihood. It orders the findings and the action plan.</source>
            <translation>Gravidade vezes probabilidade. Ordena os achados e o plano de ação.</translation>
        </message>
        <message>
            <source>R = severity (low 1, medium 2, high 3, critical 4) × likelihood (1 to 5)</source>
            <translation>R = gravidade (baixa 1, média 2, alta 3, crítica 4) × probabilidade (1 a 5)</translation>
        </message>
        <message>
            <source>Ordinal risk matrix: it ranks, it does not measure.</source>
            <translation>Matriz de risco ordinal: classifica, não mede.</translation>
        </message>
        <message>
            <source>Money at risk</source>
            <translation>Dinheiro em risco</translation>
        </message>
        <message>
            <source>The sum, over open findings that name an effect, of the lower and of the upper estimates. Findings without an estimate add nothing.</source>
            <translation>A soma, nos achados abertos com efeito estimado, dos limites inferiores e dos superiores. Achados sem estimativa não somam.</translation>
        </message>
        <message>
            <source>M = [Σ minᵢ ; Σ maxᵢ]     R$ a month</source>
            <translation>M = [Σ mínᵢ ; Σ máxᵢ]     R$ por mês</translation>
        </message>
        <message>
            <source>Sum of intervals; estimates by the consultant with the client.</source>
            <translation>Soma de intervalos; estimativas do consultor com o cliente.</translation>
        </message>
        <message>
            <source>Interval of a share (95%)</source>
            <translation>Intervalo de uma proporção (95%)</translation>
        </message>
        <message>
            <source>A share measured on n items is shown with the interval in which the true share lies with 95% confidence.</source>
            <translation>Uma proporção medida em n itens aparece com o intervalo em que a proporção real está, com 95% de confiança.</translation>
        </message>
        <message>
            <source>(p + z²/2n ± z · √(p(1−p)/n + z²/4n²)) / (1 + z²/n)     z = 1.96</source>
            <translation>(p + z²/2n ± z · √(p(1−p)/n + z²/4n²)) / (1 + z²/n)     z = 1,96</translation>
        </message>
        <message>
            <source>E. B. Wilson, Journal of the American Statistical Association 22, 1927.</source>
            <translation>E. B. Wilson, Journal of the American Statistical Association 22, 1927.</translation>
        </message>
        <message>
            <source>Rating proposed from data</source>
            <translation>Nota proposta pelos dados</translation>
        </message>
        <message>
            <source>The share of conforming values over the rules of the criterion is compared with five thresholds; the level is the highest whose threshold it reaches.</source>
            <translation>A parcela de valores conformes nas regras do critério é comparada com cinco limites; o nível é o maior cujo limite ela alcança.</translation>
        </message>
        <message>
            <source>X = 1 − failed / checked</source>
            <translation>X = 1 − falhas / verificados</translation>
        </message>
        <message>
            <source>Ratio of counted items as in ISO/IEC 25024; thresholds from the method, below.</source>
            <translation>Razão de itens contados, como na ISO/IEC 25024; limites do método, abaixo.</translation>
        </message>
        <message>
            <source>Thresholds of the measured criteria</source>
            <translation>Limites dos critérios medidos</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossário</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termo</translation>
        </message>
        <message>
            <source>One question of the method, rated from 0 to 5.</source>
            <translation>Uma pergunta do método, com nota de 0 a 5.</translation>
        </message>
        <message>
            <source>What is seen in practice, described in writing for each criterion.</source>
            <translation>O que se vê na prática, descrito por escrito em cada critério.</translation>
        </message>
        <message>
            <source>How much of what applies has an answer.</source>
            <translation>Quanto do que se aplica tem resposta.</translation>
        </message>
        <message>
            <source>What an answer rests on: said, shown, seen or measured.</source>
            <translation>Em que a resposta se apoia: dito, mostrado, visto ou medido.</translation>
        </message>
        <message>
            <source>The total score, from 0 to 5.</source>
            <translation>A nota geral, de 0 a 5.</translation>
        </message>
        <message>
            <source>Something that is not as it should be, with cause, effect and what to do.</source>
            <translation>Algo que não está como deveria, com causa, efeito e o que fazer.</translation>
        </message>
        <message>
            <source>How bad it is when it happens: low, medium, high or critical.</source>
            <translation>Quão grave é quando acontece: baixa, média, alta ou crítica.</translation>
        </message>
        <message>
            <source>How likely it is to happen again, from 1 (rare) to 5 (almost certain).</source>
            <translation>A chance de acontecer de novo, de 1 (rara) a 5 (quase certa).</translation>
        </message>
        <message>
            <source>Severity times likelihood; puts findings in order.</source>
            <translation>Gravidade vezes probabilidade; põe os achados em ordem.</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>An open critical finding holds its step at 1.</source>
            <translation>Um achado crítico aberto limita a etapa a 1.</translation>
        </message>
        <message>
            <source>A file, picture or text that backs an answer or a finding.</source>
            <translation>Arquivo, imagem ou texto que sustenta uma resposta ou um achado.</translation>
        </message>
        <message>
            <source>A fingerprint of a file: change one letter and it is another.</source>
            <translation>Impressão digital de um arquivo: mude uma letra e ela é outra.</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Arquivo de dados</translation>
        </message>
        <message>
            <source>A file or stream with products, prices, stock or orders sent from one system to another.</source>
            <translation>Arquivo ou fluxo com produtos, preços, estoque ou pedidos enviado de um sistema a outro.</translation>
        </message>
        <message>
            <source>A condition that each value of a feed must meet.</source>
            <translation>Condição que cada valor de uma fonte precisa cumprir.</translation>
        </message>
        <message>
            <source>The range in which the true share lies, given how many items were checked.</source>
            <translation>A faixa em que está a proporção real, dado quantos itens foram verificados.</translation>
        </message>
        <message>
            <source>Rejected line</source>
            <translation>Linha rejeitada</translation>
        </message>
        <message>
            <source>A line of a file that cannot be read as a row; counted, never dropped in silence.</source>
            <translation>Linha do arquivo que não pode ser lida como registro; é contada, nunca descartada em silêncio.</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>The code by which a shop sells one variant of a product.</source>
            <translation>O código com que a loja vende uma variação de um produto.</translation>
        </message>
        <message>
            <source>GTIN</source>
            <translation>GTIN</translation>
        </message>
        <message>
            <source>The number under a product's bar code, with a check digit.</source>
            <translation>O número do código de barras do produto, com dígito verificador.</translation>
        </message>
        <message>
            <source>CNPJ</source>
            <translation>CNPJ</translation>
        </message>
        <message>
            <source>The registration number of a Brazilian company; since July 2026 it may hold letters.</source>
            <translation>O número de registro da empresa; desde julho de 2026 pode ter letras.</translation>
        </message>
        <message>
            <source>Idempotency</source>
            <translation>Idempotência</translation>
        </message>
        <message>
            <source>Sending the same message twice has the effect of sending it once.</source>
            <translation>Enviar a mesma mensagem duas vezes tem o efeito de enviar uma.</translation>
        </message>
        <message>
            <source>Dead letter</source>
            <translation>Fila de erros</translation>
        </message>
        <message>
            <source>Where messages that failed are kept until somebody handles them.</source>
            <translation>Onde ficam as mensagens que falharam até alguém tratá-las.</translation>
        </message>
        <message>
            <source>SLA</source>
            <translation>SLA</translation>
        </message>
        <message>
            <source>A service level agreed in writing, with a deadline or a share to keep.</source>
            <translation>Nível de serviço combinado por escrito, com prazo ou percentual a cumprir.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <source>A report printed while applicable criteria are still without an answer.</source>
            <translation>Relatório emitido enquanto critérios aplicáveis ainda estão sem resposta.</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Aceite</translation>
        </message>
        <message>
            <source>The undersigned know this report, its scope and what was not assessed.</source>
            <translation>Os abaixo assinados conhecem este relatório, o seu escopo e o que não foi avaliado.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <source>Fingerprint of the assessment</source>
            <translation>Impressão digital da avaliação</translation>
        </message>
        <message>
            <source>The SHA-256 below is computed over every answer, finding and piece of evidence. Equal assessments have equal fingerprints; any change gives another.</source>
            <translation>O SHA-256 abaixo é calculado sobre cada resposta, achado e evidência. Avaliações iguais têm impressões iguais; qualquer mudança gera outra.</translation>
        </message>
        <message>
            <source>Printed on {at:datetime}.</source>
            <translation>Emitido em {at:datetime}.</translation>
        </message>
        <message>
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <source>The program does not carry {name}. Install Prumo again.</source>
            <translation>O programa não traz {name}. Instale o Prumo de novo.</translation>
        </message>
        <message>
            <source>The sample's script names “{what}” at {place}, which does not exist. Correct the script or its method.</source>
            <translation>O roteiro do exemplo cita “{what}” em {place}, que não existe. Corrija o roteiro ou o método.</translation>
        </message>
        <message>
            <source>Says how many rows of a lot to look at, when to accept it, and what the plan protects from</source>
            <translation>Diz quantas linhas de um lote examinar, quando aceitá-lo e de que o plano protege</translation>
        </message>
        <message>
            <source>Draws rows of a feed by a seed, as a worksheet to be judged or into an assessment</source>
            <translation>Sorteia linhas de uma fonte por uma semente, como planilha para julgar ou dentro de uma avaliação</translation>
        </message>
        <message>
            <source>Takes in judgements: a worksheet that came back, or another copy of the assessment</source>
            <translation>Recebe julgamentos: uma planilha que voltou ou outra cópia da avaliação</translation>
        </message>
        <message>
            <source>Says what the judgements of a sample mean for its lot; --conclude proposes findings and a rating</source>
            <translation>Diz o que os julgamentos de uma amostra significam para o lote; --conclude propõe achados e uma nota</translation>
        </message>
        <message>
            <source>WORKSHEET|COPY.prumo</source>
            <translation>PLANILHA|COPIA.prumo</translation>
        </message>
        <message>
            <source>AQL|CLASS=AQL[,CLASS=AQL]</source>
            <translation>NQA|CLASSE=NQA[,CLASSE=NQA]</translation>
        </message>
        <message>
            <source>PERCENT</source>
            <translation>PORCENTO</translation>
        </message>
        <message>
            <source>N[,N]</source>
            <translation>N[,N]</translation>
        </message>
        <message>
            <source>Rows of the lot</source>
            <translation>Linhas do lote</translation>
        </message>
        <message>
            <source>Rows the lot is said to have: refused when the feed has fewer</source>
            <translation>Linhas que o lote teria: recusado quando a fonte tem menos</translation>
        </message>
        <message>
            <source>Plan by ISO 2859-1: an AQL of its series, or one a class (critical, major, minor; critical=0 tolerates none)</source>
            <translation>Plano pela ISO 2859-1: um NQA da série, ou um por classe (critical, major, minor; critical=0 não tolera nenhum)</translation>
        </message>
        <message>
            <source>Inspection level; II without it</source>
            <translation>Nível de inspeção; II se não for informado</translation>
        </message>
        <message>
            <source>How strictly; normal without it</source>
            <translation>Rigor da inspeção; normal se não for informado</translation>
        </message>
        <message>
            <source>What was found in earlier lots of the series, oldest first; decides how strictly the next one is inspected</source>
            <translation>O que foi encontrado nos lotes anteriores da série, do mais antigo ao mais novo; decide o rigor do próximo</translation>
        </message>
        <message>
            <source>Reduced inspection is agreed and production is steady: it follows when the score allows it</source>
            <translation>A inspeção atenuada foi acordada e a produção é estável: ela vem quando a pontuação permite</translation>
        </message>
        <message>
            <source>Plan for one lot by itself: the quality that must hardly pass (limiting quality)</source>
            <translation>Plano para um lote isolado: a qualidade que quase não pode passar (qualidade limite)</translation>
        </message>
        <message>
            <source>With --lq: the quality that must hardly be rejected</source>
            <translation>Com --lq: a qualidade que quase não pode ser rejeitada</translation>
        </message>
        <message>
            <source>With --lq: how often the limiting quality may pass; 10 without it</source>
            <translation>Com --lq: com que frequência a qualidade limite pode passar; 10 se não for informado</translation>
        </message>
        <message>
            <source>With --lq and --good: how often the good quality may be rejected; 5 without it</source>
            <translation>Com --lq e --good: com que frequência a boa qualidade pode ser rejeitada; 5 se não for informado</translation>
        </message>
        <message>
            <source>Sample for a share, give or take so much</source>
            <translation>Amostra para estimar uma proporção, com essa margem</translation>
        </message>
        <message>
            <source>With --precision: the share that is expected; 50 without it, the worst case</source>
            <translation>Com --precision: a proporção esperada; 50 se não for informado, o pior caso</translation>
        </message>
        <message>
            <source>Sample that, without any defect, proves that no more than this is bad</source>
            <translation>Amostra que, sem nenhum defeito, prova que não há mais do que isso de ruim</translation>
        </message>
        <message>
            <source>Confidence of estimates and proofs; 95 without it</source>
            <translation>Confiança das estimativas e provas; 95 se não for informado</translation>
        </message>
        <message>
            <source>So many rows, without a plan</source>
            <translation>Tantas linhas, sem plano</translation>
        </message>
        <message>
            <source>A whole number that decides which rows are drawn; chosen and printed without it</source>
            <translation>Número inteiro que decide quais linhas são sorteadas; escolhido e impresso se não for informado</translation>
        </message>
        <message>
            <source>Column whose values make strata, each drawn in proportion</source>
            <translation>Coluna cujos valores formam estratos, cada um sorteado na proporção</translation>
        </message>
        <message>
            <source>Writes the worksheet to this file, as CSV or, by its ending, XLSX; personal data masked</source>
            <translation>Grava a planilha neste arquivo, em CSV ou, pela terminação, XLSX; dados pessoais mascarados</translation>
        </message>
        <message>
            <source>The assessment that keeps the sample, to be judged there</source>
            <translation>A avaliação que guarda a amostra, para ser julgada nela</translation>
        </message>
        <message>
            <source>What is judged, in your words</source>
            <translation>O que se julga, em suas palavras</translation>
        </message>
        <message>
            <source>Criterion of the step whose rating the result proposes</source>
            <translation>Critério da etapa cuja nota o resultado propõe</translation>
        </message>
        <message>
            <source>The sample, by its place from the oldest (1, 2...) or its id; the newest without it</source>
            <translation>A amostra, por sua posição desde a mais antiga (1, 2...) ou seu id; a mais nova se não for informada</translation>
        </message>
        <message>
            <source>Who judged, where the worksheet does not say</source>
            <translation>Quem julgou, onde a planilha não diz</translation>
        </message>
        <message>
            <source>Exit code 1 when rows could not be taken or judgements differ</source>
            <translation>Código de saída 1 quando há linhas não recebidas ou julgamentos divergentes</translation>
        </message>
        <message>
            <source>Exit code 1 when the lot is rejected, or (open) not accepted yet</source>
            <translation>Código de saída 1 quando o lote é rejeitado ou (open) ainda não aceito</translation>
        </message>
        <message>
            <source>Ends the judging, and proposes findings and a rating</source>
            <translation>Encerra o julgamento e propõe achados e uma nota</translation>
        </message>
        <message>
            <source>{value} is no AQL of the series. The nearest are: {near}.</source>
            <translation>{value} não é um NQA da série. Os mais próximos são: {near}.</translation>
        </message>
        <message>
            <source>A lot has 1 to {most} rows, as a whole number: “{lot}” is not one.</source>
            <translation>Um lote tem de 1 a {most} linhas, em número inteiro: “{lot}” não serve.</translation>
        </message>
        <message>
            <source>A seed is a whole number from {least} to {most}: “{seed}” is not one. Leave it out to have one chosen.</source>
            <translation>Uma semente é um número inteiro de {least} a {most}: “{seed}” não serve. Omita-a para que uma seja escolhida.</translation>
        </message>
        <message>
            <source>A sample has 1 to {most} rows, as a whole number: “{size}” is not one.</source>
            <translation>Uma amostra tem de 1 a {most} linhas, em número inteiro: “{size}” não serve.</translation>
        </message>
        <message>
            <source>The lot has {lot} rows: {size} cannot be drawn from it. Ask for at most {lot}.</source>
            <translation>O lote tem {lot} linhas: não há como sortear {size}. Peça no máximo {lot}.</translation>
        </message>
        <message>
            <source>The value of “{what}” must lie above 0% and below 100%.</source>
            <translation>O valor de “{what}” deve ficar acima de 0% e abaixo de 100%.</translation>
        </message>
        <message>
            <source>{option} takes a percentage above 0 and below 100, such as 2.5: “{value}” is not one.</source>
            <translation>{option} aceita uma porcentagem acima de 0 e abaixo de 100, como 2,5: “{value}” não serve.</translation>
        </message>
        <message>
            <source>“{value}” is no AQL. Write one number (1.0), or a class and a number each: critical=0,major=1.0,minor=4.0.</source>
            <translation>“{value}” não é um NQA. Escreva um número (1.0), ou uma classe e um número cada: critical=0,major=1.0,minor=4.0.</translation>
        </message>
        <message>
            <source>“{value}” is no list of counts. Write what was found in each earlier lot, oldest first: 0,2,1.</source>
            <translation>“{value}” não é uma lista de contagens. Escreva o que foi encontrado em cada lote anterior, do mais antigo ao mais novo: 0,2,1.</translation>
        </message>
        <message>
            <source>A history decides the inspection for one AQL: give a single AQL and leave --inspection out.</source>
            <translation>O histórico decide a inspeção para um NQA: informe um só NQA e omita --inspection.</translation>
        </message>
        <message>
            <source>Five lots of this series were rejected under tightened inspection: sampling stops until the supplier has acted. Inspect every row, or resume under tightened inspection once it has.</source>
            <translation>Cinco lotes desta série foram rejeitados na inspeção severa: a amostragem para até o fornecedor agir. Examine todas as linhas ou, depois que ele agir, retome sob inspeção severa.</translation>
        </message>
        <message>
            <source>The switching score is {score}: reduced inspection is possible, where it is agreed and production is steady (--allow-reduced).</source>
            <translation>A pontuação de comutação é {score}: a inspeção atenuada é possível, se acordada e com produção estável (--allow-reduced).</translation>
        </message>
        <message>
            <source>Name an AQL for at least one class of defects.</source>
            <translation>Informe um NQA para pelo menos uma classe de defeitos.</translation>
        </message>
        <message>
            <source>The class “{class}” is named twice. Give each class once.</source>
            <translation>A classe “{class}” aparece duas vezes. Informe cada classe uma vez.</translation>
        </message>
        <message>
            <source>The good quality must be better than the limiting quality by at least one row of the lot.</source>
            <translation>A boa qualidade deve ser melhor que a qualidade limite em pelo menos uma linha do lote.</translation>
        </message>
        <message>
            <source>Say in one way how many rows to look at: --aql, --lq, --precision, --zero-defect or --size.</source>
            <translation>Diga de uma só forma quantas linhas examinar: --aql, --lq, --precision, --zero-defect ou --size.</translation>
        </message>
        <message>
            <source>Say where the drawn rows go: -o FILE for a worksheet, --into FILE for an assessment, or --json.</source>
            <translation>Diga para onde vão as linhas sorteadas: -o ARQUIVO para uma planilha, --into ARQUIVO para uma avaliação, ou --json.</translation>
        </message>
        <message>
            <source>The feed has no column “{column}”. It has: {columns}.</source>
            <translation>A fonte não tem a coluna “{column}”. Ela tem: {columns}.</translation>
        </message>
        <message>
            <source>“{column}” has more than {limit} different values: too many strata. Choose a column with fewer, such as a category.</source>
            <translation>“{column}” tem mais de {limit} valores diferentes: estratos demais. Escolha uma coluna com menos, como uma categoria.</translation>
        </message>
        <message>
            <source>The feed has no rows to draw from.</source>
            <translation>A fonte não tem linhas para sortear.</translation>
        </message>
        <message>
            <source>{size} rows would be drawn; at most {most} can be judged in one sample. Ask for fewer.</source>
            <translation>Seriam sorteadas {size} linhas; no máximo {most} podem ser julgadas em uma amostra. Peça menos.</translation>
        </message>
        <message>
            <source>The feed has {rows} rows, fewer than the lot of {lot} that was named. Check that it is the whole delivery, or leave the lot out.</source>
            <translation>A fonte tem {rows} linhas, menos que o lote de {lot} informado. Verifique se é a entrega inteira, ou omita o lote.</translation>
        </message>
        <message>
            <source>The feed has {rows} rows, more than the lot of {lot} that was named: the sample is drawn from all {rows}.</source>
            <translation>A fonte tem {rows} linhas, mais que o lote de {lot} informado: a amostra é sorteada de todas as {rows}.</translation>
        </message>
        <message>
            <source>This sample is concluded: no judgement is taken any more. Undo its conclusion to go on judging.</source>
            <translation>Esta amostra está encerrada: nenhum julgamento é mais aceito. Desfaça o encerramento para continuar julgando.</translation>
        </message>
        <message>
            <source>This assessment has no sample yet. Draw one first.</source>
            <translation>Esta avaliação ainda não tem amostra. Sorteie uma primeiro.</translation>
        </message>
        <message>
            <source>There is no sample “{name}”. Name it by its place from the oldest (1, 2...) or by its id.</source>
            <translation>Não há amostra “{name}”. Informe sua posição desde a mais antiga (1, 2...) ou seu id.</translation>
        </message>
        <message>
            <source>{path} does not hold this sample. Choose a copy of the assessment that was made after the draw.</source>
            <translation>{path} não contém esta amostra. Escolha uma cópia da avaliação feita depois do sorteio.</translation>
        </message>
        <message>
            <source>{path} is no worksheet of a sample: the column “{title}” is missing. Choose the file that was handed out, with its titles as they were.</source>
            <translation>{path} não é uma planilha de amostra: falta a coluna “{title}”. Escolha o arquivo que foi entregue, com os títulos originais.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are not judged yet, and what was found does not reject the lot. Judge them first.</source>
            <translation>
                <numerusform>Falta julgar %n linha, e o que foi encontrado não rejeita o lote. Julgue-a primeiro.</numerusform>
                <numerusform>Falta julgar %n linhas, e o que foi encontrado não rejeita o lote. Julgue-as primeiro.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n judgement(s) differ and wait for a decision. Decide which one stands first.</source>
            <translation>
                <numerusform>%n julgamento diverge e espera decisão. Decida primeiro qual vale.</numerusform>
                <numerusform>%n julgamentos divergem e esperam decisão. Decida primeiro qual vale.</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan of {edition} (single sampling), level {level}, normal inspection. Generated by rule, not copied from the standard; the edition in force is the one your contract names.</source>
            <translation>Plano da {edition} (amostragem simples), nível {level}, inspeção normal. Gerado por regra, não copiado da norma; vale a edição que o contrato cita.</translation>
        </message>
        <message>
            <source>Plan of {edition} (single sampling), level {level}, tightened inspection. Generated by rule, not copied from the standard; the edition in force is the one your contract names.</source>
            <translation>Plano da {edition} (amostragem simples), nível {level}, inspeção severa. Gerado por regra, não copiado da norma; vale a edição que o contrato cita.</translation>
        </message>
        <message>
            <source>Plan of {edition} (single sampling), level {level}, reduced inspection. Generated by rule, not copied from the standard; the edition in force is the one your contract names.</source>
            <translation>Plano da {edition} (amostragem simples), nível {level}, inspeção atenuada. Gerado por regra, não copiado da norma; vale a edição que o contrato cita.</translation>
        </message>
        <message>
            <source>Plan for one lot by itself, computed exactly for its size (hypergeometric); the idea is that of ISO 2859-2, the plan is not one of its tables. Limiting quality {quality:share}, consumer's risk at most {consumer:percent}.</source>
            <translation>Plano para um lote isolado, calculado exatamente para seu tamanho (hipergeométrica); a ideia é a da ISO 2859-2, o plano não é de suas tabelas. Qualidade limite {quality:share}, risco do consumidor no máximo {consumer:percent}.</translation>
        </message>
        <message>
            <source>Sample for a share, ±{quality:share} with {confidence:percent} confidence, corrected for the size of the lot; expected share {good:percent}.</source>
            <translation>Amostra para estimar uma proporção, ±{quality:share} com {confidence:percent} de confiança, corrigida pelo tamanho do lote; proporção esperada {good:percent}.</translation>
        </message>
        <message>
            <source>Sample that, without any defect, proves with {confidence:percent} confidence that no more than {quality:share} of the lot is bad; computed exactly for its size (hypergeometric).</source>
            <translation>Amostra que, sem nenhum defeito, prova com {confidence:percent} de confiança que não mais que {quality:share} do lote é ruim; calculada exatamente para seu tamanho (hipergeométrica).</translation>
        </message>
        <message>
            <source>So many rows, by choice: they give an estimate, and no verdict.</source>
            <translation>Tantas linhas, por escolha: dão uma estimativa, e nenhum veredito.</translation>
        </message>
        <message>
            <source>Look at {size} of {lot} rows.</source>
            <translation>Examine {size} de {lot} linhas.</translation>
        </message>
        <message>
            <source>Look at all {size} rows of {lot}: the sample would be as large as the lot.</source>
            <translation>Examine todas as {size} linhas de {lot}: a amostra seria do tamanho do lote.</translation>
        </message>
        <message>
            <source>AQL {aql}% of rows, letter {letter}: in the first {size} rows drawn, accept with up to {accept} nonconforming, reject with {reject}.</source>
            <translation>NQA {aql}% das linhas, letra {letter}: nas primeiras {size} linhas sorteadas, aceite com até {accept} não conformes, rejeite com {reject}.</translation>
        </message>
        <message>
            <source>AQL {aql} defects per 100 rows, letter {letter}: in the first {size} rows drawn, accept with up to {accept} defects, reject with {reject}.</source>
            <translation>NQA {aql} defeitos por 100 linhas, letra {letter}: nas primeiras {size} linhas sorteadas, aceite com até {accept} defeitos, rejeite com {reject}.</translation>
        </message>
        <message>
            <source>in the first {size} rows drawn, accept with up to {accept} nonconforming, reject with {reject}.</source>
            <translation>nas primeiras {size} linhas sorteadas, aceite com até {accept} não conformes, rejeite com {reject}.</translation>
        </message>
        <message>
            <source>A supply at {good:share} is rejected {producer:share} of the time (producer's risk). This lot still passes {risk:percent} of the time with {limiting:share} bad rows (consumer's risk), and half the time with {indifferent:share}. Worst average that gets through in the long run: {outgoing:share} (AOQL, when rejected lots are sorted).</source>
            <translation>Um fornecimento com {good:share} é rejeitado em {producer:share} das vezes (risco do produtor). Este lote ainda passa em {risk:percent} das vezes com {limiting:share} de linhas ruins (risco do consumidor), e na metade das vezes com {indifferent:share}. Pior média que passa a longo prazo: {outgoing:share} (LQMR, quando lotes rejeitados são depurados).</translation>
        </message>
        <message>
            <source>A supply with {good} defects per 100 rows is rejected {producer:share} of the time (producer's risk). One with {limiting:score} still passes {risk:percent} of the time (consumer's risk), and one with {indifferent:score} half the time. Worst average that gets through in the long run: {outgoing:score}.</source>
            <translation>Um fornecimento com {good} defeitos por 100 linhas é rejeitado em {producer:share} das vezes (risco do produtor). Um com {limiting:score} ainda passa em {risk:percent} das vezes (risco do consumidor), e um com {indifferent:score} na metade das vezes. Pior média que passa a longo prazo: {outgoing:score}.</translation>
        </message>
        <message>
            <source>A lot with {limiting:share} bad rows still passes {risk:percent} of the time (consumer's risk).</source>
            <translation>Um lote com {limiting:share} de linhas ruins ainda passa em {risk:percent} das vezes (risco do consumidor).</translation>
        </message>
        <message>
            <source>A lot with {limiting:score} defects per 100 rows still passes {risk:percent} of the time (consumer's risk).</source>
            <translation>Um lote com {limiting:score} defeitos por 100 linhas ainda passa em {risk:percent} das vezes (risco do consumidor).</translation>
        </message>
        <message>
            <source>Every row is looked at: there is no sampling risk.</source>
            <translation>Todas as linhas são examinadas: não há risco de amostragem.</translation>
        </message>
        <message>
            <source>An AQL protects who supplies, lot after lot: with this plan a lot with {limiting:share} bad rows is still accepted once in ten. To assess a single delivery, decide by that figure, or plan by limiting quality.</source>
            <translation>O NQA protege quem fornece, lote após lote: com este plano, um lote com {limiting:share} de linhas ruins ainda é aceito uma vez em dez. Para avaliar uma única entrega, decida por esse número, ou planeje pela qualidade limite.</translation>
        </message>
        <message>
            <source>An AQL protects who supplies, lot after lot: with this plan a lot with {limiting:score} defects per 100 rows is still accepted once in ten. To assess a single delivery, decide by that figure, or plan by limiting quality.</source>
            <translation>O NQA protege quem fornece, lote após lote: com este plano, um lote com {limiting:score} defeitos por 100 linhas ainda é aceito uma vez em dez. Para avaliar uma única entrega, decida por esse número, ou planeje pela qualidade limite.</translation>
        </message>
        <message>
            <source>Every row has to be looked at: what is found is what there is.</source>
            <translation>Todas as linhas precisam ser examinadas: o que se encontra é o que há.</translation>
        </message>
        <message>
            <source>This plan protects who receives: it is made for one lot by itself. The better the good quality, the smaller the sample.</source>
            <translation>Este plano protege quem recebe: é feito para um lote isolado. Quanto melhor a boa qualidade, menor a amostra.</translation>
        </message>
        <message>
            <source>This sample estimates; it does not accept or reject. Decide beforehand which share you would not accept.</source>
            <translation>Esta amostra estima; não aceita nem rejeita. Decida antes que proporção você não aceitaria.</translation>
        </message>
        <message>
            <source>A single defect ends the proof: then the sample gives an estimate only.</source>
            <translation>Um único defeito encerra a prova: então a amostra só dá uma estimativa.</translation>
        </message>
        <message>
            <source>A size that nobody reckoned promises nothing: look at the interval of the estimate before you conclude.</source>
            <translation>Um tamanho que ninguém calculou não promete nada: veja o intervalo da estimativa antes de concluir.</translation>
        </message>
        <message>
            <source>{value} per 100</source>
            <translation>{value} por 100</translation>
        </message>
        <message>
            <source>AQL {aql}</source>
            <translation>NQA {aql}</translation>
        </message>
        <message>
            <source>good {share:share}</source>
            <translation>boa {share:share}</translation>
        </message>
        <message>
            <source>passes {risk:percent}</source>
            <translation>passa {risk:percent}</translation>
        </message>
        <message>
            <source>How often a lot is accepted, by how bad it is</source>
            <translation>Com que frequência um lote é aceito, conforme sua qualidade</translation>
        </message>
        <message>
            <source>Operating characteristic for {size} of {lot} rows</source>
            <translation>Curva característica de operação para {size} de {lot} linhas</translation>
        </message>
        <message>
            <source>    Bad rows   accepted</source>
            <translation>    Ruins      aceito</translation>
        </message>
        <message>
            <source>    Per 100    accepted</source>
            <translation>    Por 100    aceito</translation>
        </message>
        <message>
            <source>any defect</source>
            <translation>qualquer defeito</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>crítico</translation>
        </message>
        <message>
            <source>major</source>
            <translation>grave</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>leve</translation>
        </message>
        <message>
            <source>{size} of {lot} rows drawn with seed {seed} ({generator}): the same seed draws the same rows again.</source>
            <translation>{size} de {lot} linhas sorteadas com a semente {seed} ({generator}): a mesma semente sorteia as mesmas linhas de novo.</translation>
        </message>
        <message>
            <source>{name}: {drawn} of {rows}</source>
            <translation>{name}: {drawn} de {rows}</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) could not be read as rows: they are not in the lot.</source>
            <translation>
                <numerusform>%n linha não pôde ser lida: ela não está no lote.</numerusform>
                <numerusform>%n linhas não puderam ser lidas: elas não estão no lote.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n arquivo</numerusform>
                <numerusform>%n arquivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s) came along.</source>
            <translation>
                <numerusform>%n arquivo anexado veio junto.</numerusform>
                <numerusform>%n arquivos anexados vieram junto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) longer than {limit} bytes are kept and shown by their beginning, marked [cut]: look them up in the feed, at the line that is named.</source>
            <translation>
                <numerusform>%n valor tem mais de {limit} bytes e foi guardado só pelo começo, marcado com [cortado]: consulte-o na fonte, na linha indicada.</numerusform>
                <numerusform>%n valores têm mais de {limit} bytes e foram guardados só pelo começo, marcados com [cortado]: consulte-os na fonte, na linha indicada.</numerusform>
            </translation>
        </message>
        <message>
            <source>Draw {size} rows of {dataset}</source>
            <translation>Sortear {size} linhas de {dataset}</translation>
        </message>
        <message>
            <source>Write why sampling may go on: what the supplier did.</source>
            <translation>Escreva por que a amostragem pode continuar: o que o fornecedor fez.</translation>
        </message>
        <message>
            <source>Resume sampling of {dataset}: {reason}</source>
            <translation>Retomar a amostragem de {dataset}: {reason}</translation>
        </message>
        <message>
            <source>Sampling of {dataset} had stopped and was resumed on {at:datetime} by {author}, under tightened inspection: {reason}</source>
            <translation>A amostragem de {dataset} havia parado e foi retomada em {at:datetime} por {author}, sob inspeção severa: {reason}</translation>
        </message>
        <message>
            <source>Resume sampling</source>
            <translation>Retomar a amostragem</translation>
        </message>
        <message>
            <source>Why it may go on: what the supplier did</source>
            <translation>Por que pode continuar: o que o fornecedor fez</translation>
        </message>
        <message>
            <source>Resumption of sampling</source>
            <translation>Retomada da amostragem</translation>
        </message>
        <message>
            <source>Resumed at</source>
            <translation>Retomada em</translation>
        </message>
        <message>
            <source>Resumed by</source>
            <translation>Retomada por</translation>
        </message>
        <message>
            <source>Take judgements from {name}</source>
            <translation>Receber julgamentos de {name}</translation>
        </message>
        <message>
            <source>Conclude a sample</source>
            <translation>Encerrar uma amostra</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Amostra</translation>
        </message>
        <message>
            <source>How to fill in</source>
            <translation>Como preencher</translation>
        </message>
        <message>
            <source>Each line is one record that was drawn at random. Compare it with the truth (your system, a document, the product), and say what you saw.</source>
            <translation>Cada linha é um registro sorteado. Compare-o com a verdade (seu sistema, um documento, o produto) e diga o que viu.</translation>
        </message>
        <message>
            <source>“Conforms?”: write “yes” when the record is right. Leave it empty while you have not looked.</source>
            <translation>“Conforme?”: escreva “sim” quando o registro está certo. Deixe em branco enquanto não tiver olhado.</translation>
        </message>
        <message>
            <source>When it is wrong, write “no” and, under critical, major and minor, how many defects of each kind it has.</source>
            <translation>Quando está errado, escreva “não” e, em críticos, graves e leves, quantos defeitos de cada tipo ele tem.</translation>
        </message>
        <message>
            <source>Critical: harms a person, or breaks the law. Major: the sale, the delivery or the invoice goes wrong. Minor: a nuisance.</source>
            <translation>Crítico: prejudica alguém ou descumpre a lei. Grave: a venda, a entrega ou a nota dá errado. Leve: um incômodo.</translation>
        </message>
        <message>
            <source>Do not remove lines, add lines or change the first columns: they say which record is meant. You may sort and filter whole lines.</source>
            <translation>Não remova nem acrescente linhas e não altere as primeiras colunas: elas dizem de que registro se trata. Linhas inteiras podem ser ordenadas e filtradas.</translation>
        </message>
        <message>
            <source>Personal data is masked. The line number tells where the record stands in the original file.</source>
            <translation>Dados pessoais estão mascarados. O número da linha diz onde o registro está no arquivo original.</translation>
        </message>
        <message>
            <source>A value that ends in “… [cut]” is longer in the original file: look it up there, at that line.</source>
            <translation>Um valor que termina em “… [cortado]” é maior no arquivo original: consulte-o lá, naquela linha.</translation>
        </message>
        <message>
            <source>[cut]</source>
            <translation>[cortado]</translation>
        </message>
        <message>
            <source>Record code (do not change)</source>
            <translation>Código do registro (não alterar)</translation>
        </message>
        <message>
            <source>Line in the file</source>
            <translation>Linha no arquivo</translation>
        </message>
        <message>
            <source>Stratum</source>
            <translation>Estrato</translation>
        </message>
        <message>
            <source>Conforms?</source>
            <translation>Conforme?</translation>
        </message>
        <message>
            <source>Critical defects</source>
            <translation>Defeitos críticos</translation>
        </message>
        <message>
            <source>Major defects</source>
            <translation>Defeitos graves</translation>
        </message>
        <message>
            <source>Minor defects</source>
            <translation>Defeitos leves</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Observações</translation>
        </message>
        <message>
            <source>Proof (file, link, document)</source>
            <translation>Prova (arquivo, link, documento)</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>Julgado por</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet: “{text}” is no record of this sample. It was added, or its code was changed; it was not taken.</source>
            <translation>Linha {line} da planilha: “{text}” não é registro desta amostra. Foi acrescentada, ou seu código foi alterado; não foi recebida.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet: the record {text} stands there once more; only its first line was taken.</source>
            <translation>Linha {line} da planilha: o registro {text} aparece de novo; só a primeira linha foi recebida.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet: the record {text} has the number of another one, as when only some columns were sorted; it was not taken.</source>
            <translation>Linha {line} da planilha: o registro {text} tem o número de outro, como quando só algumas colunas são ordenadas; não foi recebido.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet: “{text}” says neither yes nor no; it was not taken.</source>
            <translation>Linha {line} da planilha: “{text}” não diz nem sim nem não; não foi recebida.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet: “{text}” is no number of defects; it was not taken.</source>
            <translation>Linha {line} da planilha: “{text}” não é um número de defeitos; não foi recebida.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet says “{text}” and names defects all the same; it was not taken.</source>
            <translation>A linha {line} da planilha diz “{text}” e mesmo assim aponta defeitos; não foi recebida.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet says “{text}” and names no defect: write how many under critical, major or minor; it was not taken.</source>
            <translation>A linha {line} da planilha diz “{text}” e não aponta defeito: escreva quantos em críticos, graves ou leves; não foi recebida.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet has a remark and no judgement: “{text}”.</source>
            <translation>A linha {line} da planilha tem observação e nenhum julgamento: “{text}”.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of the sample are not in the worksheet: no. {positions}. What was judged of them before stays.</source>
            <translation>
                <numerusform>%n registro da amostra não está na planilha: nº {positions}. O que já foi julgado dele permanece.</numerusform>
                <numerusform>%n registros da amostra não estão na planilha: nº {positions}. O que já foi julgado deles permanece.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n line(s) of the worksheet the data itself was changed: {lines}. Their judgements were taken, the data was not.</source>
            <translation>
                <numerusform>Em %n linha da planilha os próprios dados foram alterados: {lines}. O julgamento foi recebido, os dados não.</numerusform>
                <numerusform>Em %n linhas da planilha os próprios dados foram alterados: {lines}. Os julgamentos foram recebidos, os dados não.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the worksheet have the wrong number of values and could not be read: {lines}.</source>
            <translation>
                <numerusform>%n linha da planilha tem número errado de valores e não pôde ser lida: {lines}.</numerusform>
                <numerusform>%n linhas da planilha têm número errado de valores e não puderam ser lidas: {lines}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken: {taken} judgements. Known before: {same}. Not judged yet: {open}.</source>
            <translation>Recebidos: {taken} julgamentos. Já conhecidos: {same}. Ainda sem julgamento: {open}.</translation>
        </message>
        <message numerus="yes">
            <source>%n judgement(s) differ from what stands; both are kept until you decide.</source>
            <translation>
                <numerusform>%n julgamento diverge do que vale; ambos ficam guardados até você decidir.</numerusform>
                <numerusform>%n julgamentos divergem do que vale; todos ficam guardados até você decidir.</numerusform>
            </translation>
        </message>
        <message>
            <source>{judged} of {size} rows judged; lot of {lot}, seed {seed}.</source>
            <translation>{judged} de {size} linhas julgadas; lote de {lot}, semente {seed}.</translation>
        </message>
        <message>
            <source>{found} found in {judged} of {size} rows, up to {accept} tolerated.</source>
            <translation>{found} em {judged} de {size} linhas, até {accept} tolerados.</translation>
        </message>
        <message>
            <source>Accept.</source>
            <translation>Aceitar.</translation>
        </message>
        <message>
            <source>Reject.</source>
            <translation>Rejeitar.</translation>
        </message>
        <message>
            <source>Open: rows are not judged yet.</source>
            <translation>Em aberto: faltam linhas por julgar.</translation>
        </message>
        <message>
            <source>{class}: {share:share} of the lot, {confidence:percent}: {low:share} to {high:share}</source>
            <translation>{class}: {share:share} do lote, {confidence:percent}: {low:share} a {high:share}</translation>
        </message>
        <message>
            <source>Intervals: exact for the lot's size (hypergeometric, Clopper-Pearson's way).</source>
            <translation>Intervalos: exatos para o tamanho do lote (hipergeométrica, à maneira de Clopper-Pearson).</translation>
        </message>
        <message>
            <source>Rows were judged out of the order of the draw: until all are judged, the estimate may lean towards the ones that were picked.</source>
            <translation>Linhas foram julgadas fora da ordem do sorteio: até que todas sejam julgadas, a estimativa pode pender para as que foram escolhidas.</translation>
        </message>
        <message>
            <source>The sample is concluded; findings proposed: {n}.</source>
            <translation>A amostra está encerrada; achados propostos: {n}.</translation>
        </message>
        <message>
            <source>{name} was changed since the draw (size or time): the sample speaks of the delivery as it was.</source>
            <translation>{name} foi alterada depois do sorteio (tamanho ou data): a amostra fala da entrega como era.</translation>
        </message>
        <message>
            <source>{name} is no longer where it was drawn from; the drawn rows are kept in the assessment.</source>
            <translation>{name} não está mais onde foi sorteada; as linhas sorteadas estão guardadas na avaliação.</translation>
        </message>
        <message>
            <source>{dataset}: the lot is rejected ({class})</source>
            <translation>{dataset}: o lote é rejeitado ({class})</translation>
        </message>
        <message>
            <source>{found} nonconforming in {judged} rows judged, where {reject} reject the lot of {lot} rows. Estimated share of nonconforming rows in the lot: {share:share} ({confidence:percent}: {low:share} to {high:share}). Rows drawn with seed {seed}.</source>
            <translation>{found} não conformes em {judged} linhas julgadas, quando {reject} rejeitam o lote de {lot} linhas. Proporção estimada de linhas não conformes no lote: {share:share} ({confidence:percent}: {low:share} a {high:share}). Linhas sorteadas com a semente {seed}.</translation>
        </message>
        <message>
            <source>{found} defects in {judged} rows judged, where {reject} defects reject the lot of {lot} rows. Estimated share of nonconforming rows in the lot: {share:share} ({confidence:percent}: {low:share} to {high:share}). Rows drawn with seed {seed}.</source>
            <translation>{found} defeitos em {judged} linhas julgadas, quando {reject} defeitos rejeitam o lote de {lot} linhas. Proporção estimada de linhas não conformes no lote: {share:share} ({confidence:percent}: {low:share} a {high:share}). Linhas sorteadas com a semente {seed}.</translation>
        </message>
        <message>
            <source>{rule}</source>
            <translation>{rule}</translation>
        </message>
        <message>
            <source>{share:share} of the lot conform, estimated from {checked} rows of {lot} judged ({failed} nonconforming); {confidence:percent}: {low:share} to {high:share}</source>
            <translation>{share:share} do lote conformes, estimado de {checked} linhas julgadas de {lot} ({failed} não conformes); {confidence:percent}: {low:share} a {high:share}</translation>
        </message>
        <message>
            <source>Drawn at</source>
            <translation>Sorteada em</translation>
        </message>
        <message>
            <source>Drawn by</source>
            <translation>Sorteada por</translation>
        </message>
        <message>
            <source>What is judged</source>
            <translation>O que se julga</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plano</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>Rows drawn</source>
            <translation>Linhas sorteadas</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semente</translation>
        </message>
        <message>
            <source>Generator</source>
            <translation>Gerador</translation>
        </message>
        <message>
            <source>Strata by</source>
            <translation>Estratos por</translation>
        </message>
        <message>
            <source>Strata</source>
            <translation>Estratos</translation>
        </message>
        <message>
            <source>Size of the feed</source>
            <translation>Tamanho da fonte</translation>
        </message>
        <message>
            <source>Feed written at</source>
            <translation>Fonte gravada em</translation>
        </message>
        <message>
            <source>Concluded at</source>
            <translation>Encerrada em</translation>
        </message>
        <message>
            <source>Drawn row</source>
            <translation>Linha sorteada</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Judgement</source>
            <translation>Julgamento</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Prova</translation>
        </message>
        <message>
            <source>Judged at</source>
            <translation>Julgado em</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Origem</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>window</source>
            <translation>janela</translation>
        </message>
        <message>
            <source>worksheet</source>
            <translation>planilha</translation>
        </message>
        <message>
            <source>another copy</source>
            <translation>outra cópia</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>em disputa</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>posto de lado</translation>
        </message>
        <message>
            <source>none tolerated</source>
            <translation>nenhum tolerado</translation>
        </message>
        <message>
            <source>{aql}%</source>
            <translation>{aql}%</translation>
        </message>
        <message>
            <source>{aql} per 100 rows</source>
            <translation>{aql} por 100 linhas</translation>
        </message>
        <message>
            <source>{value:score} ({low:score} to {high:score})</source>
            <translation>{value:score} ({low:score} a {high:score})</translation>
        </message>
        <message>
            <source>When the lot is accepted</source>
            <translation>Quando o lote é aceito</translation>
        </message>
        <message>
            <source>Defects</source>
            <translation>Defeitos</translation>
        </message>
        <message>
            <source>AQL</source>
            <translation>NQA</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letra</translation>
        </message>
        <message>
            <source>Accepts up to</source>
            <translation>Aceita até</translation>
        </message>
        <message>
            <source>Rejects at</source>
            <translation>Rejeita com</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Julgadas</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrados</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceito</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejeitado</translation>
        </message>
        <message>
            <source>open</source>
            <translation>em aberto</translation>
        </message>
        <message>
            <source>What the lot holds, by estimate</source>
            <translation>O que há no lote, por estimativa</translation>
        </message>
        <message>
            <source>Rows with it</source>
            <translation>Linhas com isso</translation>
        </message>
        <message>
            <source>Of the lot</source>
            <translation>Do lote</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <source>Defects per 100 rows</source>
            <translation>Defeitos por 100 linhas</translation>
        </message>
        <message>
            <source>{confidence:percent} intervals from {judged} judged rows of a lot of {lot}: shares exactly for a finite lot (hypergeometric, Clopper-Pearson's way), defects per 100 by Garwood (Poisson).</source>
            <translation>Intervalos de {confidence:percent} com {judged} linhas julgadas de um lote de {lot}: proporções exatas para lote finito (hipergeométrica, à maneira de Clopper-Pearson), defeitos por 100 por Garwood (Poisson).</translation>
        </message>
        <message>
            <source>Drawn in proportion, by “{column}”</source>
            <translation>Sorteadas na proporção, por “{column}”</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Sorteadas</translation>
        </message>
        <message>
            <source>Rows with defects, the worst first</source>
            <translation>Linhas com defeitos, as piores primeiro</translation>
        </message>
        <message>
            <source>{shown} of {all} rows with defects are listed.</source>
            <translation>São listadas {shown} de {all} linhas com defeitos.</translation>
        </message>
        <message>
            <source>Sample of {dataset}, {at:date}</source>
            <translation>Amostra de {dataset}, {at:date}</translation>
        </message>
        <message>
            <source>{size} of {lot} rows drawn at {at:datetime} with seed {seed} ({generator}): anybody can draw them again.</source>
            <translation>{size} de {lot} linhas sorteadas em {at:datetime} com a semente {seed} ({generator}): qualquer pessoa pode sorteá-las de novo.</translation>
        </message>
        <message numerus="yes">
            <source>%n drawn row(s) were not judged.</source>
            <translation>
                <numerusform>%n linha sorteada não foi julgada.</numerusform>
                <numerusform>%n linhas sorteadas não foram julgadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is stored of this sample cannot be read.</source>
            <translation>O que está guardado desta amostra não pode ser lido.</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>Amostragem</translation>
        </message>
        <message>
            <source>Remove a sample</source>
            <translation>Remover uma amostra</translation>
        </message>
        <message>
            <source>Judge sampled row {position}</source>
            <translation>Julgar a linha sorteada {position}</translation>
        </message>
        <message>
            <source>Take back the judgement of sampled row {position}</source>
            <translation>Retirar o julgamento da linha sorteada {position}</translation>
        </message>
        <message>
            <source>Decide which judgement stands</source>
            <translation>Decidir qual julgamento vale</translation>
        </message>
        <message>
            <source>New sample</source>
            <translation>Nova amostra</translation>
        </message>
        <message>
            <source>Lot after lot, by AQL (ISO 2859-1)</source>
            <translation>Lote após lote, por NQA (ISO 2859-1)</translation>
        </message>
        <message>
            <source>A single delivery, by limiting quality</source>
            <translation>Uma única entrega, por qualidade limite</translation>
        </message>
        <message>
            <source>Estimate a share</source>
            <translation>Estimar uma proporção</translation>
        </message>
        <message>
            <source>Prove a bound without any defect</source>
            <translation>Provar um limite sem nenhum defeito</translation>
        </message>
        <message>
            <source>So many rows</source>
            <translation>Tantas linhas</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>Inspection level</source>
            <translation>Nível de inspeção</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Inspeção</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>tightened</source>
            <translation>severa</translation>
        </message>
        <message>
            <source>reduced</source>
            <translation>atenuada</translation>
        </message>
        <message>
            <source>The earlier lots of this feed ask for normal inspection.</source>
            <translation>Os lotes anteriores desta fonte pedem inspeção normal.</translation>
        </message>
        <message>
            <source>The earlier lots of this feed ask for tightened inspection: two of five or fewer were rejected.</source>
            <translation>Os lotes anteriores desta fonte pedem inspeção severa: dois de cinco ou menos foram rejeitados.</translation>
        </message>
        <message>
            <source>The earlier lots of this feed allow reduced inspection, if it is agreed and production is steady.</source>
            <translation>Os lotes anteriores desta fonte permitem inspeção atenuada, se acordada e com produção estável.</translation>
        </message>
        <message>
            <source>Looking for the smallest sample that keeps both risks...</source>
            <translation>Procurando a menor amostra que mantém os dois riscos...</translation>
        </message>
        <message>
            <source>Reading how earlier lots went</source>
            <translation>Lendo como foram os lotes anteriores</translation>
        </message>
        <message>
            <source>Quality that must hardly pass</source>
            <translation>Qualidade que quase não pode passar</translation>
        </message>
        <message>
            <source>Quality that must hardly be rejected</source>
            <translation>Qualidade que quase não pode ser rejeitada</translation>
        </message>
        <message>
            <source>Give or take</source>
            <translation>Margem</translation>
        </message>
        <message>
            <source>At most this much is bad</source>
            <translation>No máximo isto é ruim</translation>
        </message>
        <message>
            <source>Rows to draw</source>
            <translation>Linhas a sortear</translation>
        </message>
        <message>
            <source>In proportion by column</source>
            <translation>Na proporção, por coluna</translation>
        </message>
        <message>
            <source>no: from all rows alike</source>
            <translation>não: de todas as linhas por igual</translation>
        </message>
        <message>
            <source>chosen and kept when empty</source>
            <translation>se vazia, é escolhida e guardada</translation>
        </message>
        <message>
            <source>for example: price and stock against the supplier's system</source>
            <translation>por exemplo: preço e estoque contra o sistema do fornecedor</translation>
        </message>
        <message>
            <source>Proposes a rating for</source>
            <translation>Propõe nota para</translation>
        </message>
        <message>
            <source>no criterion</source>
            <translation>nenhum critério</translation>
        </message>
        <message>
            <source>Draw the rows</source>
            <translation>Sortear as linhas</translation>
        </message>
        <message>
            <source>Draw rows of {name}</source>
            <translation>Sortear linhas de {name}</translation>
        </message>
        <message>
            <source>Reading the drawn rows...</source>
            <translation>Lendo as linhas sorteadas...</translation>
        </message>
        <message>
            <source>Conclude the sample</source>
            <translation>Concluir a amostra</translation>
        </message>
        <message>
            <source>Write the worksheet</source>
            <translation>Gravar a planilha</translation>
        </message>
        <message>
            <source>Read the worksheet</source>
            <translation>Ler a planilha</translation>
        </message>
        <message>
            <source>Export worksheet</source>
            <translation>Exportar planilha</translation>
        </message>
        <message>
            <source>The worksheet is in {path}. Send it to whoever judges, and import it when it comes back.</source>
            <translation>A planilha está em {path}. Envie-a a quem julga e importe-a quando voltar.</translation>
        </message>
        <message>
            <source>judging.xlsx</source>
            <translation>julgamento.xlsx</translation>
        </message>
        <message>
            <source>judging.csv</source>
            <translation>julgamento.csv</translation>
        </message>
        <message>
            <source>Import judgements</source>
            <translation>Importar julgamentos</translation>
        </message>
        <message>
            <source>Worksheets and copies of the assessment (*.xlsx *.csv *.prumo)</source>
            <translation>Planilhas e cópias da avaliação (*.xlsx *.csv *.prumo)</translation>
        </message>
        <message>
            <source>Conclude</source>
            <translation>Encerrar</translation>
        </message>
        <message>
            <source>The sample is concluded. What it proposes stands among the findings and the criteria.</source>
            <translation>A amostra está encerrada. O que ela propõe está entre os achados e os critérios.</translation>
        </message>
        <message>
            <source>The sample was removed.</source>
            <translation>A amostra foi removida.</translation>
        </message>
        <message>
            <source>{size} rows, {at:datetime}</source>
            <translation>{size} linhas, {at:datetime}</translation>
        </message>
        <message>
            <source>Concluded at {at:datetime}.</source>
            <translation>Encerrada em {at:datetime}.</translation>
        </message>
        <message>
            <source>No sample of this feed yet</source>
            <translation>Ainda não há amostra desta fonte</translation>
        </message>
        <message>
            <source>Rules find what a rule can say. Whether a record is true, a person sees: draw a few rows, judge them, and know what the whole lot holds.</source>
            <translation>Regras encontram o que uma regra sabe dizer. Se um registro é verdadeiro, uma pessoa vê: sorteie algumas linhas, julgue-as e saiba o que há no lote inteiro.</translation>
        </message>
        <message>
            <source>Drawn rows</source>
            <translation>Linhas sorteadas</translation>
        </message>
        <message>
            <source>Values of the row</source>
            <translation>Valores da linha</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>não julgada</translation>
        </message>
        <message>
            <source>conforms</source>
            <translation>conforme</translation>
        </message>
        <message>
            <source>critical {critical}, major {major}, minor {minor}</source>
            <translation>críticos {critical}, graves {major}, leves {minor}</translation>
        </message>
        <message>
            <source>Row {position} of {size} · line {line}</source>
            <translation>Linha {position} de {size} · linha {line} do arquivo</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>ainda não julgada</translation>
        </message>
        <message>
            <source>conforms ({judge})</source>
            <translation>conforme ({judge})</translation>
        </message>
        <message>
            <source>has defects ({judge})</source>
            <translation>tem defeitos ({judge})</translation>
        </message>
        <message>
            <source>Conforms</source>
            <translation>Conforme</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Próxima</translation>
        </message>
        <message>
            <source>Next not judged</source>
            <translation>Próxima não julgada</translation>
        </message>
        <message>
            <source>One more critical defect</source>
            <translation>Mais um defeito crítico</translation>
        </message>
        <message>
            <source>One critical defect less</source>
            <translation>Menos um defeito crítico</translation>
        </message>
        <message>
            <source>One more major defect</source>
            <translation>Mais um defeito grave</translation>
        </message>
        <message>
            <source>One major defect less</source>
            <translation>Menos um defeito grave</translation>
        </message>
        <message>
            <source>One more minor defect</source>
            <translation>Mais um defeito leve</translation>
        </message>
        <message>
            <source>One minor defect less</source>
            <translation>Menos um defeito leve</translation>
        </message>
        <message>
            <source>Keys: C conforms · 1, 2, 3 one more critical, major, minor · Q, W, E one less · N remarks · A attach a file · Delete takes back · arrows move · U next not judged</source>
            <translation>Teclas: C conforme · 1, 2, 3 mais um crítico, grave, leve · Q, W, E menos um · N observações · A anexa um arquivo · Delete retira · setas movem · U próxima não julgada</translation>
        </message>
        <message>
            <source>What the sample says</source>
            <translation>O que a amostra diz</translation>
        </message>
        <message>
            <source>What the plan protects from</source>
            <translation>De que o plano protege</translation>
        </message>
        <message>
            <source>Judgements that differ</source>
            <translation>Julgamentos divergentes</translation>
        </message>
        <message>
            <source>Both are kept. Decide which one stands before the sample is concluded.</source>
            <translation>Ambos estão guardados. Decida qual vale antes de encerrar a amostra.</translation>
        </message>
        <message>
            <source>{judge}: critical {critical}, major {major}, minor {minor}. {note}</source>
            <translation>{judge}: críticos {critical}, graves {major}, leves {minor}. {note}</translation>
        </message>
        <message>
            <source>Row {position}, line {line}</source>
            <translation>Linha {position}, linha {line} do arquivo</translation>
        </message>
        <message>
            <source>Keep what stands (row {position})</source>
            <translation>Manter o que vale (linha {position})</translation>
        </message>
        <message>
            <source>Take that of {judge} (row {position})</source>
            <translation>Adotar o de {judge} (linha {position})</translation>
        </message>
        <message>
            <source>{first} to {last} of {all}</source>
            <translation>{first} a {last} de {all}</translation>
        </message>
        <message>
            <source>Previous differing ones</source>
            <translation>Divergentes anteriores</translation>
        </message>
        <message>
            <source>Next differing ones</source>
            <translation>Próximos divergentes</translation>
        </message>
        <message numerus="yes">
            <source>And %n more line(s) of the worksheet that were not taken: the command line lists all.</source>
            <translation>
                <numerusform>E mais %n linha da planilha que não foi recebida: a linha de comando lista todas.</numerusform>
                <numerusform>E mais %n linhas da planilha que não foram recebidas: a linha de comando lista todas.</numerusform>
            </translation>
        </message>
        <message>
            <source>{judged} of {size} judged.</source>
            <translation>{judged} de {size} julgadas.</translation>
        </message>
        <message>
            <source>All defects:</source>
            <translation>Todos os defeitos:</translation>
        </message>
        <message>
            <source>Critical defects:</source>
            <translation>Defeitos críticos:</translation>
        </message>
        <message>
            <source>Major defects:</source>
            <translation>Defeitos graves:</translation>
        </message>
        <message>
            <source>Minor defects:</source>
            <translation>Defeitos leves:</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Avaliação</translation>
        </message>
        <message>
            <source>Reason for the difference</source>
            <translation>Motivo da diferença</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondida em</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Não se sabe</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Não se aplica</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Dito</translation>
        </message>
        <message>
            <source>Shown in a document</source>
            <translation>Mostrado em documento</translation>
        </message>
        <message>
            <source>Seen in the system</source>
            <translation>Visto no sistema</translation>
        </message>
        <message>
            <source>Measured from data</source>
            <translation>Medido em dados</translation>
        </message>
        <message>
            <source>Proposed rating</source>
            <translation>Nota proposta</translation>
        </message>
        <message>
            <source>Proposed on</source>
            <translation>Proposta em</translation>
        </message>
        <message>
            <source>{step:step}: criterion {number} rated {level}</source>
            <translation>{step:step}: critério {number} recebeu nota {level}</translation>
        </message>
        <message>
            <source>{step:step}: criterion {number} does not apply</source>
            <translation>{step:step}: critério {number} não se aplica</translation>
        </message>
        <message>
            <source>{step:step}: criterion {number} is not known</source>
            <translation>{step:step}: critério {number} ainda não se sabe</translation>
        </message>
        <message>
            <source>Score of the assessment</source>
            <translation>Nota da avaliação</translation>
        </message>
        <message>
            <source>Weighted mean of the answered criteria: level x weight adds up to {points}, the weights to {weights}</source>
            <translation>Média ponderada dos critérios respondidos: nível x peso soma {points}, os pesos somam {weights}</translation>
        </message>
        <message>
            <source>Weighted mean of the steps that have a score: score x weight adds up to {points}, the weights to {weights}</source>
            <translation>Média ponderada das etapas que têm nota: nota x peso soma {points}, os pesos somam {weights}</translation>
        </message>
        <message>
            <source>Said: counts in the confidence as</source>
            <translation>Dito: conta na confiança como</translation>
        </message>
        <message>
            <source>Shown in a document: counts in the confidence as</source>
            <translation>Mostrado em documento: conta na confiança como</translation>
        </message>
        <message>
            <source>Seen in the system: counts in the confidence as</source>
            <translation>Visto no sistema: conta na confiança como</translation>
        </message>
        <message>
            <source>Measured from data: counts in the confidence as</source>
            <translation>Medido em dados: conta na confiança como</translation>
        </message>
        <message numerus="yes">
            <source>%n open critical findings hold the step at</source>
            <translation>
                <numerusform>%n achado crítico aberto segura a etapa em</numerusform>
                <numerusform>%n achados críticos abertos seguram a etapa em</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open critical findings would hold the step at, but take nothing away now</source>
            <translation>
                <numerusform>%n achado crítico aberto seguraria a etapa em, mas hoje não tira nada</numerusform>
                <numerusform>%n achados críticos abertos segurariam a etapa em, mas hoje não tiram nada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n criteria are left out: not known yet</source>
            <translation>
                <numerusform>%n critério fica de fora: ainda não se sabe</numerusform>
                <numerusform>%n critérios ficam de fora: ainda não se sabe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n criteria are left out: do not apply</source>
            <translation>
                <numerusform>%n critério fica de fora: não se aplica</numerusform>
                <numerusform>%n critérios ficam de fora: não se aplicam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps are left out: nothing is answered in them</source>
            <translation>
                <numerusform>%n etapa fica de fora: nada foi respondido nela</numerusform>
                <numerusform>%n etapas ficam de fora: nada foi respondido nelas</numerusform>
            </translation>
        </message>
        <message>
            <source>No criterion applies</source>
            <translation>Nenhum critério se aplica</translation>
        </message>
        <message>
            <source>Coverage {coverage:percent}: {answered} of {applicable} applicable criteria answered</source>
            <translation>Cobertura {coverage:percent}: {answered} de {applicable} critérios aplicáveis respondidos</translation>
        </message>
        <message>
            <source>Confidence {confidence:percent}: weighted mean of said 0.4, shown 0.6, seen 0.8, measured 1</source>
            <translation>Confiança {confidence:percent}: média ponderada de dito 0,4, mostrado 0,6, visto 0,8, medido 1</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n proposed findings</source>
            <translation>
                <numerusform>Examine %n achado proposto</numerusform>
                <numerusform>Examine %n achados propostos</numerusform>
            </translation>
        </message>
        <message>
            <source>They count only once you accept them.</source>
            <translation>Só contam depois que você aceita.</translation>
        </message>
        <message numerus="yes">
            <source>Decide on %n ratings that data proposes</source>
            <translation>
                <numerusform>Decida sobre %n nota proposta pelos dados</numerusform>
                <numerusform>Decida sobre %n notas propostas pelos dados</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept each, or rate otherwise and say why.</source>
            <translation>Aceite cada uma, ou dê outra nota e diga por quê.</translation>
        </message>
        <message numerus="yes">
            <source>Answer %n criteria of {step:step}</source>
            <translation>
                <numerusform>Responda %n critério de {step:step}</numerusform>
                <numerusform>Responda %n critérios de {step:step}</numerusform>
            </translation>
        </message>
        <message>
            <source>{coverage:percent} is answered; the total can still move by up to {points:score} points.</source>
            <translation>{coverage:percent} já está respondido; a nota total ainda pode mudar em até {points:score} de 5.</translation>
        </message>
        <message>
            <source>Nothing is answered yet; up to {points:score} points of the total depend on it.</source>
            <translation>Nada foi respondido ainda; até {points:score} de 5 da nota total dependem disso.</translation>
        </message>
        <message numerus="yes">
            <source>Settle %n critical findings of {step:step}</source>
            <translation>
                <numerusform>Resolva %n achado crítico de {step:step}</numerusform>
                <numerusform>Resolva %n achados críticos de {step:step}</numerusform>
            </translation>
        </message>
        <message>
            <source>While open, the step stays at 1; settling it gains {points:score} points of the total.</source>
            <translation>Enquanto aberto, a etapa fica em 1; resolver soma {points:score} à nota total.</translation>
        </message>
        <message>
            <source>While open, the step cannot rise above 1.</source>
            <translation>Enquanto aberto, a etapa não passa de 1.</translation>
        </message>
        <message>
            <source>Back the answers of {step:step} with evidence</source>
            <translation>Sustente com evidências as respostas de {step:step}</translation>
        </message>
        <message>
            <source>The confidence is only {confidence:percent}: most answers were said, not seen.</source>
            <translation>A confiança é de apenas {confidence:percent}: a maioria das respostas foi dita, não vista.</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Gere o relatório</translation>
        </message>
        <message>
            <source>Everything that applies is answered and backed.</source>
            <translation>Tudo que se aplica está respondido e sustentado.</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n anexo</numerusform>
                <numerusform>%n anexos</numerusform>
            </translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Anexar</translation>
        </message>
        <message>
            <source>Go to the findings</source>
            <translation>Ir aos achados</translation>
        </message>
        <message>
            <source>Level {level} of {what}</source>
            <translation>Nível {level} de {what}</translation>
        </message>
        <message>
            <source>cumulative share, %</source>
            <translation>participação acumulada, %</translation>
        </message>
        <message>
            <source>5 certain</source>
            <translation>5 certa</translation>
        </message>
        <message>
            <source>Reading the assessment</source>
            <translation>Lendo a avaliação</translation>
        </message>
        <message>
            <source>Laying out the report</source>
            <translation>Montando o relatório</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>What the client receives. Choose the sections, check the pages, save.</source>
            <translation>O que o cliente recebe. Escolha as seções, confira as páginas e salve.</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Salvar PDF</translation>
        </message>
        <message>
            <source>Save ODT</source>
            <translation>Salvar ODT</translation>
        </message>
        <message>
            <source>Save HTML</source>
            <translation>Salvar HTML</translation>
        </message>
        <message>
            <source>Choose logo</source>
            <translation>Escolher logotipo</translation>
        </message>
        <message>
            <source>PNG or JPEG, up to 4 MB; stands on the cover</source>
            <translation>PNG ou JPEG, até 4 MB; aparece na capa</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Idioma do relatório</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Seções</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>Prévia do relatório</translation>
        </message>
        <message>
            <source>Making the preview…</source>
            <translation>Montando a prévia…</translation>
        </message>
        <message numerus="yes">
            <source>%n pages, {charts} charts</source>
            <translation>
                <numerusform>%n página, {charts} gráficos</numerusform>
                <numerusform>%n páginas, {charts} gráficos</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Salvar o relatório</translation>
        </message>
        <message>
            <source>Report saved as {path}.</source>
            <translation>Relatório salvo em {path}.</translation>
        </message>
        <message>
            <source>Change of {field:field}</source>
            <translation>Alteração de {field:field}</translation>
        </message>
        <message>
            <source>Logo on the cover</source>
            <translation>Logotipo na capa</translation>
        </message>
        <message>
            <source>{path} is not a PNG or JPEG picture. Choose another file.</source>
            <translation>{path} não é uma imagem PNG ou JPEG. Escolha outro arquivo.</translation>
        </message>
        <message>
            <source>print the report as PDF, ODT or HTML</source>
            <translation>gera o relatório em PDF, ODT ou HTML</translation>
        </message>
        <message>
            <source>file to write: .pdf, .odt or .html</source>
            <translation>arquivo a gravar: .pdf, .odt ou .html</translation>
        </message>
        <message>
            <source>sections to leave out, separated by commas</source>
            <translation>seções a deixar de fora, separadas por vírgula</translation>
        </message>
        <message>
            <source>OUT</source>
            <translation>SAIDA</translation>
        </message>
        <message>
            <source>SECTION,...</source>
            <translation>SECAO,...</translation>
        </message>
        <message>
            <source>{path}: {pages:pages}, {charts:charts}, {bytes:bytes}</source>
            <translation>{path}: {pages:pages}, {charts:charts}, {bytes:bytes}</translation>
        </message>
        <message>
            <source>{path} does not end in .pdf, .odt or .html. Name the file with one of these endings.</source>
            <translation>{path} não termina em .pdf, .odt ou .html. Use um nome com um desses finais.</translation>
        </message>
        <message>
            <source>There is no section {section} in this report. Sections: {sections}.</source>
            <translation>Não há seção {section} neste relatório. Seções: {sections}.</translation>
        </message>
        <message>
            <source>Builds the sample assessment, with its feed beside it</source>
            <translation>Monta a avaliação de exemplo, com o catálogo ao lado</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arquivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;Steps</source>
            <translation>E&amp;tapas</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aj&amp;uda</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Ferramentas</translation>
        </message>
        <message>
            <source>New assessment...</source>
            <translation>Nova avaliação...</translation>
        </message>
        <message>
            <source>Open file...</source>
            <translation>Abrir arquivo...</translation>
        </message>
        <message>
            <source>Explore the sample</source>
            <translation>Explorar o exemplo</translation>
        </message>
        <message>
            <source>Save a copy...</source>
            <translation>Salvar uma cópia...</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Generate report</source>
            <translation>Gerar relatório</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Close the assessment</source>
            <translation>Fechar a avaliação</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Refazer</translation>
        </message>
        <message>
            <source>Import evidence</source>
            <translation>Importar evidência</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar ou executar um comando</translation>
        </message>
        <message>
            <source>Type a step, a criterion, a finding or a command</source>
            <translation>Digite uma etapa, um critério, um achado ou um comando</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>command</source>
            <translation>comando</translation>
        </message>
        <message>
            <source>step</source>
            <translation>etapa</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>achado</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Painel</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto maior</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto menor</translation>
        </message>
        <message>
            <source>Português (Brasil)</source>
            <translation>Português (Brasil)</translation>
        </message>
        <message>
            <source>About Prumo</source>
            <translation>Sobre o Prumo</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <source>{coverage:percent} assessed, open critical findings: {n}</source>
            <translation>{coverage:percent} avaliado, achados críticos abertos: {n}</translation>
        </message>
        <message>
            <source>Parts of the step</source>
            <translation>Partes da etapa</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Avaliar</translation>
        </message>
        <message>
            <source>Findings {count}</source>
            <translation>Achados {count}</translation>
        </message>
        <message>
            <source>score {score:score}</source>
            <translation>nota {score:score}</translation>
        </message>
        <message>
            <source>no score yet</source>
            <translation>ainda sem nota</translation>
        </message>
        <message>
            <source>Assessment dashboard</source>
            <translation>Painel da avaliação</translation>
        </message>
        <message>
            <source>{client} × {supplier} · method {method} {version}</source>
            <translation>{client} × {supplier} · método {method} {version}</translation>
        </message>
        <message>
            <source>Show where this number comes from</source>
            <translation>Mostrar de onde vem este número</translation>
        </message>
        <message>
            <source>low confidence</source>
            <translation>confiança baixa</translation>
        </message>
        <message>
            <source>medium confidence</source>
            <translation>confiança média</translation>
        </message>
        <message>
            <source>high confidence</source>
            <translation>confiança alta</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Próximo passo</translation>
        </message>
        <message>
            <source>Everything is answered</source>
            <translation>Tudo está respondido</translation>
        </message>
        <message>
            <source>Read the report through and hand it over.</source>
            <translation>Releia o relatório e entregue.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Abrir o relatório</translation>
        </message>
        <message>
            <source>See other suggestions</source>
            <translation>Ver outras sugestões</translation>
        </message>
        <message>
            <source>Prumo {version}</source>
            <translation>Prumo {version}</translation>
        </message>
        <message>
            <source>Everything saved at {time}</source>
            <translation>Tudo gravado às {time}</translation>
        </message>
        <message>
            <source>Read only: nothing can be changed</source>
            <translation>Somente leitura: nada pode ser alterado</translation>
        </message>
        <message>
            <source>Progress of the work</source>
            <translation>Progresso do trabalho</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Assess the integration between a shop and its supplier, with evidence, and hand over the report.</source>
            <translation>Avalie a integração entre uma loja e seu fornecedor, com provas, e entregue o relatório.</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Nothing is sent.</source>
            <translation>Tudo fica neste computador. Nada é enviado.</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Nova avaliação</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recentes</translation>
        </message>
        <message>
            <source>No assessment was opened here yet. Create one, or explore the sample to see how it works.</source>
            <translation>Nenhuma avaliação foi aberta aqui ainda. Crie uma, ou explore o exemplo para ver como funciona.</translation>
        </message>
        <message>
            <source>This file is no longer there</source>
            <translation>Este arquivo não está mais lá</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Como funciona</translation>
        </message>
        <message>
            <source>1. Assess</source>
            <translation>1. Avalie</translation>
        </message>
        <message>
            <source>Eleven steps with criteria, levels and what to ask for as evidence.</source>
            <translation>Onze etapas com critérios, níveis e o que pedir como prova.</translation>
        </message>
        <message>
            <source>2. Prove</source>
            <translation>2. Comprove</translation>
        </message>
        <message>
            <source>Files, specifications, tests and tickets become proposed answers.</source>
            <translation>Arquivos, especificações, testes e chamados viram respostas propostas.</translation>
        </message>
        <message>
            <source>3. Hand over</source>
            <translation>3. Entregue</translation>
        </message>
        <message>
            <source>A PDF report with charts, findings and action plan.</source>
            <translation>Relatório em PDF, com gráficos, achados e plano de ação.</translation>
        </message>
        <message>
            <source>Fields with * are needed. Everything can be changed later.</source>
            <translation>Os campos com * são necessários. Tudo pode ser alterado depois.</translation>
        </message>
        <message numerus="yes">
            <source>{name} {version}, %n step(s)</source>
            <translation>
                <numerusform>{name} {version}, %n etapa</numerusform>
                <numerusform>{name} {version}, %n etapas</numerusform>
            </translation>
        </message>
        <message>
            <source>Use another method file...</source>
            <translation>Usar outro arquivo de método...</translation>
        </message>
        <message>
            <source>Create and choose where to save...</source>
            <translation>Criar e escolher onde salvar...</translation>
        </message>
        <message>
            <source>Where to save the assessment</source>
            <translation>Onde salvar a avaliação</translation>
        </message>
        <message>
            <source>Dismiss the message</source>
            <translation>Dispensar a mensagem</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Prumo assessments</source>
            <translation>Avaliações do Prumo</translation>
        </message>
        <message>
            <source>Recover what can be read</source>
            <translation>Recuperar o que pode ser lido</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Remover da lista</translation>
        </message>
        <message>
            <source>recovered</source>
            <translation>recuperado</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copia</translation>
        </message>
        <message>
            <source>Recovering the file</source>
            <translation>Recuperando o arquivo</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Verificando o arquivo</translation>
        </message>
        <message>
            <source>Building the sample</source>
            <translation>Montando o exemplo</translation>
        </message>
        <message>
            <source>Recovered: {saved:rows}; refused: {refused}. The new file is {path}; the damaged one was not touched.</source>
            <translation>Recuperados: {saved:rows}; recusados: {refused}. O novo arquivo é {path}; o danificado não foi tocado.</translation>
        </message>
        <message>
            <source>The copy is in {path}.</source>
            <translation>A cópia está em {path}.</translation>
        </message>
        <message>
            <source>History of the assessment</source>
            <translation>Histórico da avaliação</translation>
        </message>
        <message>
            <source>Filter by person, date or edit</source>
            <translation>Filtrar por pessoa, data ou edição</translation>
        </message>
        <message>
            <source>What the edit changed</source>
            <translation>O que a edição mudou</translation>
        </message>
        <message>
            <source>Choose an edit to see what it changed.</source>
            <translation>Escolha uma edição para ver o que ela mudou.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quem</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>vale</translation>
        </message>
        <message>
            <source>added</source>
            <translation>incluído</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>alterado</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>removido</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>Your name in the history</source>
            <translation>Seu nome no histórico</translation>
        </message>
        <message>
            <source>Rate the current criterion</source>
            <translation>Dar nível ao critério atual</translation>
        </message>
        <message>
            <source>Criterion does not apply</source>
            <translation>Critério não se aplica</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Ainda não se sabe</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>Ir para uma etapa</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
        </message>
        <message>
            <source>The file has {size:bytes}; an attachment may have at most {limit:bytes}. Make it smaller, or note where it is kept.</source>
            <translation>O arquivo tem {size:bytes}; um anexo pode ter no máximo {limit:bytes}. Reduza o tamanho ou anote onde ele está guardado.</translation>
        </message>
        <message>
            <source>{record:record} {id} refers to something that is not in this assessment. Choose an existing entry.</source>
            <translation>{record:record} {id} se refere a algo que não está nesta avaliação. Escolha um item existente.</translation>
        </message>
        <message>
            <source>{path} is being used at this very moment. Wait a few seconds and try again.</source>
            <translation>{path} está em uso neste momento. Espere alguns segundos e tente de novo.</translation>
        </message>
        <message>
            <source>{path} is damaged ({detail}). Recover what can be read into a new file, or open one of its backups.</source>
            <translation>{path} está danificado ({detail}). Recupere o que puder ser lido em um novo arquivo ou abra uma das cópias de segurança.</translation>
        </message>
        <message>
            <source>There is no room left to write {path}. The last edit was not kept, everything before it was. Free some space and repeat it.</source>
            <translation>Não há mais espaço para gravar {path}. A última edição não foi guardada; tudo o que veio antes, sim. Libere espaço e repita a edição.</translation>
        </message>
        <message>
            <source>{path} is empty (zero bytes). Open one of its backups, or create a new assessment.</source>
            <translation>{path} está vazio (zero bytes). Abra uma das cópias de segurança ou crie uma nova avaliação.</translation>
        </message>
        <message>
            <source>{path} already exists. Choose another name.</source>
            <translation>{path} já existe. Escolha outro nome.</translation>
        </message>
        <message>
            <source>{path} contains something Prumo did not put there: {object}. It was not opened, for your safety. Recover its rows into a new file.</source>
            <translation>{path} contém algo que o Prumo não colocou ali: {object}. Por segurança, não foi aberto. Recupere as linhas em um novo arquivo.</translation>
        </message>
        <message>
            <source>Edit {seq} cannot be taken back or repeated: the assessment is no longer as that edit left it. Nothing was changed.</source>
            <translation>A edição {seq} não pode ser desfeita nem refeita: a avaliação já não está como essa edição a deixou. Nada foi alterado.</translation>
        </message>
        <message>
            <source>{path} holds a value that cannot be: {record:record} {id}, {field:field}. Recover the other rows into a new file.</source>
            <translation>{path} contém um valor impossível: {record:record} {id}, {field:field}. Recupere as outras linhas em um novo arquivo.</translation>
        </message>
        <message>
            <source>{user} has {path} open on {host} since {at:datetime}. You can read it; to edit, ask {user} to close it and open it again.</source>
            <translation>{user} está com {path} aberto em {host} desde {at:datetime}. Você pode ler; para editar, peça a {user} que feche e abra de novo.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Prumo and holds what this one does not know. Update Prumo to open it.</source>
            <translation>{path} foi feito por um Prumo mais novo e contém o que este não conhece. Atualize o Prumo para abri-lo.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Prumo (format {version}; this one knows {supported}). You can read it; update Prumo to edit it.</source>
            <translation>{path} foi feito por um Prumo mais novo (formato {version}; este conhece até o {supported}). Você pode ler; atualize o Prumo para editar.</translation>
        </message>
        <message>
            <source>The attachment {sha256} is not in this assessment. Attach the file again.</source>
            <translation>O anexo {sha256} não está nesta avaliação. Anexe o arquivo de novo.</translation>
        </message>
        <message>
            <source>{record:record} {id} is no longer there. It may have been removed meanwhile; refresh and try again.</source>
            <translation>{record:record} {id} não existe mais. Pode ter sido removido nesse meio-tempo; atualize e tente de novo.</translation>
        </message>
        <message>
            <source>{path} is not a Prumo assessment. Choose a file that ends in .prumo.</source>
            <translation>{path} não é uma avaliação do Prumo. Escolha um arquivo que termine em .prumo.</translation>
        </message>
        <message>
            <source>{path} was not found. It may have been moved or renamed.</source>
            <translation>{path} não foi encontrado. Pode ter sido movido ou renomeado.</translation>
        </message>
        <message>
            <source>Nothing in {path} could be read. Try one of its backups.</source>
            <translation>Nada em {path} pôde ser lido. Tente uma das cópias de segurança.</translation>
        </message>
        <message>
            <source>The assessment was opened for reading only.</source>
            <translation>A avaliação foi aberta somente para leitura.</translation>
        </message>
        <message>
            <source>{path} could not be read: {detail}. Check the disk and try again.</source>
            <translation>Não foi possível ler {path}: {detail}. Verifique o disco e tente de novo.</translation>
        </message>
        <message>
            <source>{path} can only be read.</source>
            <translation>{path} só pode ser lido.</translation>
        </message>
        <message>
            <source>{path} is in a place where you may not write. You can read it; save a copy elsewhere to edit it.</source>
            <translation>{path} está em um lugar onde você não pode gravar. Você pode ler; salve uma cópia em outro lugar para editar.</translation>
        </message>
        <message>
            <source>{record:record} {id} is already there. Choose another id.</source>
            <translation>{record:record} {id} já existe. Escolha outro id.</translation>
        </message>
        <message>
            <source>{path} is the assessment itself. Choose another name for the copy.</source>
            <translation>{path} é a própria avaliação. Escolha outro nome para a cópia.</translation>
        </message>
        <message>
            <source>This edit is already finished. Start a new one.</source>
            <translation>Esta edição já terminou. Comece uma nova.</translation>
        </message>
        <message>
            <source>The last edit of {path} was interrupted. Open it once in a place where it can be written, and it is set right.</source>
            <translation>A última edição de {path} foi interrompida. Abra uma vez em um lugar onde se possa gravar, e ela será corrigida.</translation>
        </message>
        <message>
            <source>The program asked for {record}, which assessments do not have. Please report this fault.</source>
            <translation>O programa pediu {record}, que as avaliações não têm. Por favor, comunique esta falha.</translation>
        </message>
        <message>
            <source>{path} could not be written: {detail}. The last edit was not kept. Check the disk and repeat it.</source>
            <translation>Não foi possível gravar {path}: {detail}. A última edição não foi guardada. Verifique o disco e repita a edição.</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>Limpar o campo</translation>
        </message>
        <message>
            <source>See the findings</source>
            <translation>Ver os achados</translation>
        </message>
        <message>
            <source>The data engine could not start: {detail}. Install Prumo again; if it stays, report it.</source>
            <translation>O motor de dados não iniciou: {detail}. Instale o Prumo de novo; se continuar, avise.</translation>
        </message>
        <message>
            <source>The data engine refused the work: {detail}. This is a fault of Prumo; please report it.</source>
            <translation>O motor de dados recusou o trabalho: {detail}. É uma falha do Prumo; avise, por favor.</translation>
        </message>
        <message>
            <source>{path} is empty. Ask the supplier for the file again.</source>
            <translation>{path} está vazio. Peça o arquivo de novo ao fornecedor.</translation>
        </message>
        <message>
            <source>{path} has no line with data, or all of them are skipped. Check how many lines are skipped, or ask for the file again.</source>
            <translation>{path} não tem linha com dados, ou todas são puladas. Confira quantas linhas são puladas ou peça o arquivo de novo.</translation>
        </message>
        <message>
            <source>{path} changed while it was read, so the figures would be wrong. Wait until it is complete and run again.</source>
            <translation>{path} mudou durante a leitura, e os números sairiam errados. Espere o arquivo ficar completo e execute de novo.</translation>
        </message>
        <message>
            <source>Rule "{rule}" looks at column "{column}", which the file does not have. Its columns are: {columns}.</source>
            <translation>A regra "{rule}" usa a coluna "{column}", que o arquivo não tem. As colunas são: {columns}.</translation>
        </message>
        <message>
            <source>This is not a rule file: its format is "{format}", not "prumo-rules" (at {place}).</source>
            <translation>Isto não é um arquivo de regras: o formato é "{format}", e não "prumo-rules" (em {place}).</translation>
        </message>
        <message>
            <source>The rule file is of version {version}, newer than this Prumo reads (at {place}). Update Prumo.</source>
            <translation>O arquivo de regras é da versão {version}, mais nova do que este Prumo lê (em {place}). Atualize o Prumo.</translation>
        </message>
        <message>
            <source>The rule file holds no rule (at {place}). Add at least one.</source>
            <translation>O arquivo de regras não tem nenhuma regra (em {place}). Inclua ao menos uma.</translation>
        </message>
        <message>
            <source>Two rules have the id "{id}" (at {place}). Give each its own.</source>
            <translation>Duas regras têm o id "{id}" (em {place}). Dê um a cada uma.</translation>
        </message>
        <message>
            <source>A rule names either "column" or "columns", not both (at {place}).</source>
            <translation>Uma regra indica "column" ou "columns", não os dois (em {place}).</translation>
        </message>
        <message>
            <source>A rule of this kind looks at one column only (at {place}). Make one rule for each column.</source>
            <translation>Uma regra desse tipo olha uma coluna só (em {place}). Crie uma regra para cada coluna.</translation>
        </message>
        <message>
            <source>A range has one lower and one upper bound: give "min" or "exclusive_min", "max" or "exclusive_max" (at {place}).</source>
            <translation>Uma faixa tem um limite inferior e um superior: use "min" ou "exclusive_min", "max" ou "exclusive_max" (em {place}).</translation>
        </message>
        <message>
            <source>The rule needs a lower bound, an upper bound or both (at {place}).</source>
            <translation>A regra precisa de um limite inferior, de um superior ou dos dois (em {place}).</translation>
        </message>
        <message>
            <source>The lower bound is above the upper one (at {place}).</source>
            <translation>O limite inferior é maior que o superior (em {place}).</translation>
        </message>
        <message>
            <source>"{value}" is no bound: give two numbers, or two dates like 2026-11-23 (at {place}).</source>
            <translation>"{value}" não serve de limite: use dois números ou duas datas como 2026-11-23 (em {place}).</translation>
        </message>
        <message>
            <source>The pattern {pattern} cannot be read: {reason} (at {place}).</source>
            <translation>O padrão {pattern} não pode ser lido: {reason} (em {place}).</translation>
        </message>
        <message>
            <source>The project has no feed called "{name}". Add it first.</source>
            <translation>O projeto não tem arquivo de dados chamado "{name}". Adicione-o primeiro.</translation>
        </message>
        <message>
            <source>Check {dataset}</source>
            <translation>Verificar {dataset}</translation>
        </message>
        <message>
            <source>Profile {dataset}</source>
            <translation>Traçar o perfil de {dataset}</translation>
        </message>
        <message>
            <source>{columns}: filled in</source>
            <translation>{columns}: preenchido</translation>
        </message>
        <message>
            <source>{columns}: of the right type</source>
            <translation>{columns}: do tipo certo</translation>
        </message>
        <message>
            <source>{columns}: within its bounds</source>
            <translation>{columns}: dentro dos limites</translation>
        </message>
        <message>
            <source>{columns}: of the right length</source>
            <translation>{columns}: com o tamanho certo</translation>
        </message>
        <message>
            <source>{columns}: in the agreed form</source>
            <translation>{columns}: na forma combinada</translation>
        </message>
        <message>
            <source>{columns}: from the agreed list</source>
            <translation>{columns}: da lista combinada</translation>
        </message>
        <message>
            <source>{columns}: without repetition</source>
            <translation>{columns}: sem repetição</translation>
        </message>
        <message>
            <source>{columns}: check digit of the GTIN right</source>
            <translation>{columns}: dígito do GTIN correto</translation>
        </message>
        <message>
            <source>{columns}: check digits of the CPF right</source>
            <translation>{columns}: dígitos do CPF corretos</translation>
        </message>
        <message>
            <source>{columns}: check digits of the CNPJ right</source>
            <translation>{columns}: dígitos do CNPJ corretos</translation>
        </message>
        <message>
            <source>{found:values} where {expected} belong</source>
            <translation>{found:values} onde cabem {expected}</translation>
        </message>
        <message>
            <source>{found:values} where {expected} belong, some are missing</source>
            <translation>{found:values} onde deveria haver {expected}</translation>
        </message>
        <message>
            <source>A quote was opened and never closed</source>
            <translation>Aspas abertas e nunca fechadas</translation>
        </message>
        <message>
            <source>Text stands after a closing quote</source>
            <translation>Há texto depois das aspas de fechamento</translation>
        </message>
        <message>
            <source>Bytes that are no text in this encoding</source>
            <translation>Bytes que não são texto nesta codificação</translation>
        </message>
        <message>
            <source>A zero byte stands in the line</source>
            <translation>Há um byte zero na linha</translation>
        </message>
        <message>
            <source>Data misses the rule: {rule}</source>
            <translation>Dados fora da regra: {rule}</translation>
        </message>
        <message>
            <source>{rule}, with at most {tolerance:percent} of failures.</source>
            <translation>{rule}, com no máximo {tolerance:percent} de falhas.</translation>
        </message>
        <message>
            <source>nothing to check</source>
            <translation>nada a verificar</translation>
        </message>
        <message>
            <source>Share of values that conform to each rule</source>
            <translation>Proporção de valores conformes em cada regra</translation>
        </message>
        <message>
            <source>Where the failures are</source>
            <translation>Onde estão as falhas</translation>
        </message>
        <message>
            <source>How complete each column is</source>
            <translation>Quão preenchida está cada coluna</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), read on {at:datetime}</source>
            <translation>
                <numerusform>%n registro, lido em {at:datetime}</numerusform>
                <numerusform>%n registros, lidos em {at:datetime}</numerusform>
            </translation>
        </message>
        <message>
            <source>The {n} least complete of {all} columns</source>
            <translation>As {n} colunas menos preenchidas de {all}</translation>
        </message>
        <message>
            <source>Feed {dataset}</source>
            <translation>Arquivo {dataset}</translation>
        </message>
        <message>
            <source>Read on {at:datetime}: {lines:lines} ({size:bytes}) gave {rows:rows} of {columns:columns} and {rejects:rejected_lines}.</source>
            <translation>Lido em {at:datetime}: {lines:lines} ({size:bytes}), com {rows:rows} de {columns:columns} e {rejects:rejected_lines}.</translation>
        </message>
        <message>
            <source>Rules and what they found</source>
            <translation>Regras e o que elas encontraram</translation>
        </message>
        <message>
            <source>Each rule looks at non-empty values only, except those on filling in. The interval is Wilson's.</source>
            <translation>Cada regra olha só os valores preenchidos, exceto as de preenchimento. O intervalo é o de Wilson.</translation>
        </message>
        <message>
            <source>Lines that could not be read</source>
            <translation>Linhas que não puderam ser lidas</translation>
        </message>
        <message>
            <source>The first {n} of {all}; personal data is masked.</source>
            <translation>As primeiras {n} de {all}; dados pessoais mascarados.</translation>
        </message>
        <message>
            <source>{n} of {all} failures shown; personal data is masked.</source>
            <translation>{n} de {all} falhas mostradas; dados pessoais mascarados.</translation>
        </message>
        <message>
            <source>Rules missed</source>
            <translation>Regras não cumpridas</translation>
        </message>
        <message>
            <source>Column, type, filled in, distinct values (~ estimated), from … to:</source>
            <translation>Coluna, tipo, preenchimento, valores distintos (~ estimado), de … até:</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) could not be read as rows:</source>
            <translation>
                <numerusform>%n linha não pôde ser lida como registro:</numerusform>
                <numerusform>%n linhas não puderam ser lidas como registros:</numerusform>
            </translation>
        </message>
        <message>
            <source>first lines: {lines}</source>
            <translation>primeiras linhas: {lines}</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Rows, about</source>
            <translation>Linhas, cerca de</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tabela</translation>
        </message>
        <message>
            <source>view</source>
            <translation>visão</translation>
        </message>
        <message>
            <source>table in parts</source>
            <translation>tabela em partes</translation>
        </message>
        <message>
            <source>table of another server</source>
            <translation>tabela de outro servidor</translation>
        </message>
        <message>
            <source>you may not read it</source>
            <translation>você não pode ler</translation>
        </message>
        <message>
            <source>This database shows you no table. Ask its owner for the right to read one, or write a query.</source>
            <translation>Este banco de dados não mostra nenhuma tabela a você. Peça ao dono o direito de ler uma, ou escreva uma consulta.</translation>
        </message>
        <message numerus="yes">
            <source>%n table(s) and views</source>
            <translation>
                <numerusform>%n tabela ou visão</numerusform>
                <numerusform>%n tabelas e visões</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first {listed} of %n table(s) and views. Write a query for another one.</source>
            <translation>
                <numerusform>As primeiras {listed} de %n tabela ou visão. Escreva uma consulta para outra.</numerusform>
                <numerusform>As primeiras {listed} de %n tabelas e visões. Escreva uma consulta para outra.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n row(s), as the database reckons</source>
            <translation>
                <numerusform>cerca de %n linha, pela conta do banco de dados</numerusform>
                <numerusform>cerca de %n linhas, pela conta do banco de dados</numerusform>
            </translation>
        </message>
        <message>
            <source>Say on which server the database is.</source>
            <translation>Diga em que servidor está o banco de dados.</translation>
        </message>
        <message>
            <source>Say the name of the database.</source>
            <translation>Diga o nome do banco de dados.</translation>
        </message>
        <message>
            <source>Choose the ODBC data source, or the ODBC driver.</source>
            <translation>Escolha a fonte de dados ODBC, ou o driver ODBC.</translation>
        </message>
        <message>
            <source>Listing the tables of {place}</source>
            <translation>Listando as tabelas de {place}</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leitura</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Alterado em</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificação</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Lido em</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Linhas</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejeitadas</translation>
        </message>
        <message>
            <source>Blank lines</source>
            <translation>Linhas em branco</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Cabeçalho</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posição</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Tolerância</translation>
        </message>
        <message>
            <source>Interval, from</source>
            <translation>Intervalo, de</translation>
        </message>
        <message>
            <source>Interval, to</source>
            <translation>Intervalo, até</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Failing row</source>
            <translation>Registro com falha</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <source>Values found</source>
            <translation>Valores encontrados</translation>
        </message>
        <message>
            <source>Values expected</source>
            <translation>Valores esperados</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Delimited text (CSV)</source>
            <translation>Texto delimitado (CSV)</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Faixa</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>No repetition</source>
            <translation>Sem repetição</translation>
        </message>
        <message>
            <source>Whole number</source>
            <translation>Número inteiro</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Data e hora</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Sim ou não</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Cumprida</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Não cumprida</translation>
        </message>
        <message>
            <source>Too many values</source>
            <translation>Valores a mais</translation>
        </message>
        <message>
            <source>Too few values</source>
            <translation>Valores a menos</translation>
        </message>
        <message>
            <source>Open quote</source>
            <translation>Aspas abertas</translation>
        </message>
        <message>
            <source>Text after a quote</source>
            <translation>Texto após as aspas</translation>
        </message>
        <message>
            <source>Wrong encoding</source>
            <translation>Codificação errada</translation>
        </message>
        <message>
            <source>Zero byte</source>
            <translation>Byte zero</translation>
        </message>
        <message>
            <source>Line too long</source>
            <translation>Linha longa demais</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Person's name</source>
            <translation>Nome de pessoa</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Número de cartão</translation>
        </message>
        <message>
            <source>Profiles a feed: types, empty cells, distinct values, extremes of every column</source>
            <translation>Traça o perfil de um arquivo de dados: tipos, vazios, valores distintos e extremos de cada coluna</translation>
        </message>
        <message>
            <source>Checks a feed against a rule file, in one scan</source>
            <translation>Verifica um arquivo de dados com um arquivo de regras, numa só leitura</translation>
        </message>
        <message>
            <source>CHARACTER</source>
            <translation>CARACTERE</translation>
        </message>
        <message>
            <source>The assessment that keeps the run, its proposals and its findings</source>
            <translation>A avaliação que guarda a execução, suas propostas e seus achados</translation>
        </message>
        <message>
            <source>The feed's name in the assessment; else the file's</source>
            <translation>O nome do arquivo de dados na avaliação; senão, o do próprio arquivo</translation>
        </message>
        <message>
            <source>Ends with 1 when a rule of this severity or above is missed</source>
            <translation>Termina com 1 quando uma regra desta gravidade ou maior não é cumprida</translation>
        </message>
        <message>
            <source>Failing rows shown for each rule; else 20</source>
            <translation>Registros com falha mostrados por regra; senão, 20</translation>
        </message>
        <message>
            <source>The character between values ("tab" for a tab); else found out</source>
            <translation>O caractere entre os valores ("tab" para tabulação); senão, é descoberto</translation>
        </message>
        <message>
            <source>How the text is encoded; else found out</source>
            <translation>A codificação do texto; senão, é descoberta</translation>
        </message>
        <message>
            <source>The character around values, or "none"</source>
            <translation>O caractere em volta dos valores, ou "none" para nenhum</translation>
        </message>
        <message>
            <source>The first line is data, not names</source>
            <translation>A primeira linha é de dados, não de nomes</translation>
        </message>
        <message>
            <source>Lines to pass before the header</source>
            <translation>Linhas a pular antes do cabeçalho</translation>
        </message>
        <message>
            <source>How fractions are written</source>
            <translation>Como as frações são escritas</translation>
        </message>
        <message>
            <source>"{value}" is not one character. Give one, like ; or tab.</source>
            <translation>"{value}" não é um caractere. Informe um só, como ; ou tab.</translation>
        </message>
        <message>
            <source>In {dataset}, {failed} of {checked} checked values of {columns} fail the rule. {share:share} conform (95% interval {low:share} to {high:share}).</source>
            <translation>Em {dataset}, {failed} de {checked} valores verificados de {columns} não cumprem a regra. {share:share} estão conformes (intervalo de 95%: {low:share} a {high:share}).</translation>
        </message>
        <message>
            <source>{share:share} of {checked} checked values conform (95% interval {low:share} to {high:share}; {failed} fail)</source>
            <translation>{share:share} de {checked} valores verificados estão conformes (intervalo de 95%: {low:share} a {high:share}; {failed} falham)</translation>
        </message>
        <message>
            <source>{low:share} to {high:share}</source>
            <translation>{low:share} a {high:share}</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Gravando o arquivo…</translation>
        </message>
        <message>
            <source>Guide and keyboard</source>
            <translation>Guia e teclado</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guia</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Go to the 10th or 11th step</source>
            <translation>Ir para a 10ª ou a 11ª etapa</translation>
        </message>
        <message>
            <source>{path} has {count} columns, more than the {limit} that fit. Check the separator, or ask for a narrower file.</source>
            <translation>{path} tem {count} colunas, mais do que as {limit} que cabem. Confira o separador ou peça um arquivo mais estreito.</translation>
        </message>
        <message>
            <source>The rule file holds more than {limit} rules (at {place}). Split it into several files.</source>
            <translation>O arquivo de regras tem mais de {limit} regras (em {place}). Divida-o em vários arquivos.</translation>
        </message>
        <message>
            <source>There is no display to open the window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start Prumo from a desktop session.</source>
            <translation>Não há tela onde abrir a janela: nem DISPLAY nem WAYLAND_DISPLAY está definida. Inicie o Prumo em uma sessão gráfica.</translation>
        </message>
        <message>
            <source>The window cannot be opened: the display set by {display} does not answer. Start Prumo from a desktop session, or correct that setting.</source>
            <translation>A janela não pode ser aberta: a tela indicada por {display} não responde. Inicie o Prumo em uma sessão gráfica ou corrija essa definição.</translation>
        </message>
        <message>
            <source>The commands need no display, for example: prumo report FILE -o OUT.pdf. "prumo --help" lists them.</source>
            <translation>Os comandos não precisam de tela, por exemplo: prumo report ARQUIVO -o SAIDA.pdf. "prumo --help" mostra todos.</translation>
        </message>
        <message>
            <source>{path} has no list of records named "{part}". Look into the file for the name of the list and give that one.</source>
            <translation>{path} não tem uma lista de registros chamada “{part}”. Veja no arquivo o nome da lista e informe esse nome.</translation>
        </message>
        <message>
            <source>"{kind}" is no kind of file that can be checked. Leave it out, and the kind is found by itself.</source>
            <translation>“{kind}” não é um tipo de arquivo que se possa verificar. Deixe em branco, e o tipo é descoberto sozinho.</translation>
        </message>
        <message>
            <source>{path} is damaged or was not written to its end. Ask for the file again.</source>
            <translation>{path} está danificado ou não foi gravado até o fim. Peça o arquivo de novo.</translation>
        </message>
        <message>
            <source>This is not JSON</source>
            <translation>Isto não é JSON</translation>
        </message>
        <message>
            <source>A JSON value that is no object has no columns</source>
            <translation>Um valor JSON que não é objeto não tem colunas</translation>
        </message>
        <message>
            <source>The kind of file; else found by itself</source>
            <translation>O tipo do arquivo; senão, descoberto sozinho</translation>
        </message>
        <message>
            <source>--{option} takes a whole number from 0 to {most}, not "{value}".</source>
            <translation>--{option} pede um número inteiro de 0 a {most}, não “{value}”.</translation>
        </message>
        <message>
            <source>{place} holds a zero byte. Take it out of the text.</source>
            <translation>{place} contém um byte zero. Retire-o do texto.</translation>
        </message>
        <message>
            <source>No JSON</source>
            <translation>Não é JSON</translation>
        </message>
        <message>
            <source>No JSON object</source>
            <translation>Não é objeto JSON</translation>
        </message>
        <message>
            <source>Seen on {first:datetime}</source>
            <translation>Visto em {first:datetime}</translation>
        </message>
        <message>
            <source>Proposed from data on {first:datetime}</source>
            <translation>Proposto a partir de dados em {first:datetime}</translation>
        </message>
        <message>
            <source>{share:percent} of all so far</source>
            <translation>{share:percent} do total até aqui</translation>
        </message>
        <message>
            <source>{share:share}</source>
            <translation>{share:share}</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n achado</numerusform>
                <numerusform>%n achados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n critical</source>
            <translation>
                <numerusform>%n crítico</numerusform>
                <numerusform>%n críticos</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no room left to write {path}. Free some space, or choose another disk, and try again.</source>
            <translation>Não há mais espaço para gravar {path}. Libere espaço ou escolha outro disco e tente de novo.</translation>
        </message>
        <message>
            <source>The data did not fit into memory. Close other programs, or split the file or the rules into smaller ones.</source>
            <translation>Os dados não couberam na memória. Feche outros programas ou divida o arquivo ou as regras em partes menores.</translation>
        </message>
        <message>
            <source>The disk for temporary files is full. Free some space and run again.</source>
            <translation>O disco dos arquivos temporários está cheio. Libere espaço e execute de novo.</translation>
        </message>
        <message>
            <source>{path} is a pipe or a device, not a file. Save what it gives as a file first, and choose that.</source>
            <translation>{path} é um canal ou um dispositivo, não um arquivo. Salve primeiro em um arquivo o que ele fornece e escolha esse arquivo.</translation>
        </message>
        <message>
            <source>What the last check of this feed found can no longer be read. Check the feed again.</source>
            <translation>O que a última verificação deste arquivo encontrou não pode mais ser lido. Verifique-o de novo.</translation>
        </message>
        <message>
            <source>The profile of this feed can no longer be read. Profile the feed again.</source>
            <translation>O perfil deste arquivo não pode mais ser lido. Faça o perfil de novo.</translation>
        </message>
        <message>
            <source>Export failing rows...</source>
            <translation>Exportar falhas...</translation>
        </message>
        <message>
            <source>failing-rows.csv</source>
            <translation>falhas.csv</translation>
        </message>
        <message>
            <source>Writing the failing rows</source>
            <translation>Gravando as linhas com falha</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Anexo</translation>
        </message>
        <message>
            <source>Keeping the results</source>
            <translation>Guardando os resultados</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Não se sabe</translation>
        </message>
        <message>
            <source>Who is assessed, and the other details of the cover, could not be saved. They now say "not known".</source>
            <translation>Quem é avaliado e os outros dados da capa não puderam ser salvos. Agora constam como "não se sabe".</translation>
        </message>
        <message>
            <source>The method could not be saved. The one that comes with Prumo took its place.</source>
            <translation>O método não pôde ser salvo. O que acompanha o Prumo tomou seu lugar.</translation>
        </message>
        <message>
            <source>Complete what was recovered</source>
            <translation>Completar o que foi recuperado</translation>
        </message>
        <message>
            <source>The evidence was not kept: its assessment was closed while the files were being read. Open the assessment and add them again.</source>
            <translation>As evidências não foram guardadas: a avaliação foi fechada enquanto os arquivos eram lidos. Abra a avaliação e adicione-os de novo.</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lendo {name}</translation>
        </message>
        <message>
            <source>Saving a copy</source>
            <translation>Salvando uma cópia</translation>
        </message>
        <message>
            <source>Edits a file that another machine left locked; only if nobody edits it there any more</source>
            <translation>Edita um arquivo que outra máquina deixou bloqueado; somente se ninguém mais o edita lá</translation>
        </message>
        <message>
            <source>{path} was left locked by another machine. To edit it anyway, repeat the command with --take-over.</source>
            <translation>{path} foi deixado bloqueado por outra máquina. Para editar mesmo assim, repita o comando com --take-over.</translation>
        </message>
        <message>
            <source>Edit anyway</source>
            <translation>Editar mesmo assim</translation>
        </message>
        <message>
            <source>{user} opened {path} on {host} on {at:datetime} and did not close it there. You can read it. Edit it only if nobody edits it on {host} any more: of two edited copies only one remains, and the work in the other is lost.</source>
            <translation>{user} abriu {path} em {host} em {at:datetime} e não o fechou lá. Você pode lê-lo. Edite somente se ninguém mais o edita em {host}: de duas cópias editadas só uma permanece, e o trabalho feito na outra se perde.</translation>
        </message>
        <message>
            <source>Edited on although {user} had it open on {host} since {at:datetime}</source>
            <translation>Edição assumida, embora {user} tivesse o arquivo aberto em {host} desde {at:datetime}</translation>
        </message>
        <message>
            <source>Add a file that the supplier sends (catalogue, stock, prices, orders), or drop the file here.</source>
            <translation>Adicione um arquivo que o fornecedor envia (catálogo, estoque, preços, pedidos) ou solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>Path of a file, of a folder, or a pattern such as delivery/*.csv</source>
            <translation>Caminho de um arquivo, de uma pasta, ou um padrão como entrega/*.csv</translation>
        </message>
        <message>
            <source>Part that holds the records</source>
            <translation>Parte que contém os registros</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Distribuição</translation>
        </message>
        <message>
            <source>mostly {range}: {share:percent} of the values</source>
            <translation>principalmente {range}: {share:percent} dos valores</translation>
        </message>
        <message>
            <source>How the values of {column} are spread</source>
            <translation>Como os valores de {column} se distribuem</translation>
        </message>
        <message>
            <source>Not saved yet, and tried again until it is. {reason}</source>
            <translation>Ainda não foi gravado; a gravação será tentada de novo até dar certo. {reason}</translation>
        </message>
        <message>
            <source>“{text}” was not saved in {field}, because another entry was opened. Go back and write it again.</source>
            <translation>“{text}” não foi gravado em {field}, porque outro registro foi aberto. Volte e escreva de novo.</translation>
        </message>
        <message>
            <source>What you typed in {field} is not saved. {reason}</source>
            <translation>O que você digitou em {field} não está gravado. {reason}</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Ir ao campo</translation>
        </message>
        <message>
            <source>Discard it and go on</source>
            <translation>Descartar e continuar</translation>
        </message>
        <message>
            <source>Reading the logo</source>
            <translation>Lendo o logotipo</translation>
        </message>
        <message>
            <source>Cancel...</source>
            <translation>Cancelar...</translation>
        </message>
        <message numerus="yes">
            <source>{lines:lines}: {rows:rows}, %n rejected. Read in {seconds} s.</source>
            <translation>
                <numerusform>{lines:lines}: {rows:rows}, %n rejeitada. Lido em {seconds} s.</numerusform>
                <numerusform>{lines:lines}: {rows:rows}, %n rejeitadas. Lido em {seconds} s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{lines:lines_read} = {rows:rows} + %n reject(s)</source>
            <translation>
                <numerusform>{lines:lines_read} = {rows:rows} + %n rejeitada</numerusform>
                <numerusform>{lines:lines_read} = {rows:rows} + %n rejeitadas</numerusform>
            </translation>
        </message>
        <message>
            <source>--with takes NAME=FILE: "{value}" is not of that form.</source>
            <translation>--with recebe NOME=ARQUIVO: "{value}" não tem essa forma.</translation>
        </message>
        <message>
            <source>NAME=DATA</source>
            <translation>NOME=DADOS</translation>
        </message>
        <message>
            <source>A feed that rules ask about by this name; may be given more than once</source>
            <translation>Uma fonte que as regras consultam por este nome; pode ser repetida</translation>
        </message>
        <message>
            <source>"{found}" at character {at} was not expected there (at {place}). Compare the expression with the examples in the guide to rules.</source>
            <translation>"{found}", no caractere {at}, não era esperado ali (em {place}). Compare a expressão com os exemplos do guia de regras.</translation>
        </message>
        <message>
            <source>There is no function called {name} (character {at}, at {place}).</source>
            <translation>Não existe função chamada {name} (caractere {at}, em {place}).</translation>
        </message>
        <message>
            <source>What stands at character {at} gives another kind of value than is needed there: a condition, a number, a date or a text (at {place}).</source>
            <translation>O que está no caractere {at} dá um valor de outro tipo que o necessário ali: condição, número, data ou texto (em {place}).</translation>
        </message>
        <message>
            <source>A pattern may have {limit} characters at most (at {place}). Split it into several rules.</source>
            <translation>Um padrão pode ter no máximo {limit} caracteres (em {place}). Divida-o em várias regras.</translation>
        </message>
        <message>
            <source>An expression may have {limit} characters at most (at {place}). Split it into several rules.</source>
            <translation>Uma expressão pode ter no máximo {limit} caracteres (em {place}). Divida-a em várias regras.</translation>
        </message>
        <message>
            <source>An expression may hold {limit} operations within each other at most (at {place}). Split it into several rules.</source>
            <translation>Uma expressão pode ter no máximo {limit} operações encadeadas (em {place}). Divida-a em várias regras.</translation>
        </message>
        <message>
            <source>A rule of this kind takes no column: what it looks at stands in its options (at {place}).</source>
            <translation>Uma regra deste tipo não recebe coluna: o que ela examina está nas suas opções (em {place}).</translation>
        </message>
        <message>
            <source>The rule needs a column (at {place}).</source>
            <translation>A regra precisa de uma coluna (em {place}).</translation>
        </message>
        <message>
            <source>The rule compares columns: choose at least two (at {place}).</source>
            <translation>A regra compara colunas: escolha pelo menos duas (em {place}).</translation>
        </message>
        <message>
            <source>As many columns are needed there as here, in the same order (at {place}).</source>
            <translation>São necessárias lá tantas colunas quanto aqui, na mesma ordem (em {place}).</translation>
        </message>
        <message>
            <source>Only the share takes a condition (at {place}).</source>
            <translation>Só a participação recebe uma condição (em {place}).</translation>
        </message>
        <message>
            <source>Name both columns, of the sender's state and of the receiver's, or neither (at {place}).</source>
            <translation>Indique as duas colunas, da UF do emitente e da UF do destinatário, ou nenhuma (em {place}).</translation>
        </message>
        <message>
            <source>Rule {rule} asks about the feed "{dataset}", which is not known here. Add it to the project, or name it with --with {dataset}=FILE.</source>
            <translation>A regra {rule} consulta a fonte "{dataset}", que não é conhecida aqui. Inclua-a no projeto ou indique-a com --with {dataset}=ARQUIVO.</translation>
        </message>
        <message>
            <source>{columns}: filled in with more than spaces</source>
            <translation>{columns}: preenchido com algo além de espaços</translation>
        </message>
        <message>
            <source>{columns}: in a known format</source>
            <translation>{columns}: em um formato conhecido</translation>
        </message>
        <message>
            <source>{columns}: dates in order</source>
            <translation>{columns}: datas em ordem</translation>
        </message>
        <message>
            <source>{columns}: recent enough</source>
            <translation>{columns}: recente o bastante</translation>
        </message>
        <message>
            <source>{columns}: condition holds</source>
            <translation>{columns}: condição cumprida</translation>
        </message>
        <message>
            <source>{columns}: condition holds where it applies</source>
            <translation>{columns}: condição cumprida onde se aplica</translation>
        </message>
        <message>
            <source>{columns}: amounts agree</source>
            <translation>{columns}: valores conferem</translation>
        </message>
        <message>
            <source>{columns}: present in the other feed</source>
            <translation>{columns}: presente na outra fonte</translation>
        </message>
        <message>
            <source>{columns}: agrees with the sum of the other rows</source>
            <translation>{columns}: confere com a soma das outras linhas</translation>
        </message>
        <message>
            <source>{columns}: measure of the whole feed within bounds</source>
            <translation>{columns}: medida da fonte inteira dentro dos limites</translation>
        </message>
        <message>
            <source>{columns}: access key right</source>
            <translation>{columns}: chave de acesso correta</translation>
        </message>
        <message>
            <source>{columns}: CEP exists in the state</source>
            <translation>{columns}: CEP existe na UF</translation>
        </message>
        <message>
            <source>{columns}: municipality code right</source>
            <translation>{columns}: código do município correto</translation>
        </message>
        <message>
            <source>{columns}: NCM in the right form</source>
            <translation>{columns}: NCM na forma correta</translation>
        </message>
        <message>
            <source>{columns}: CEST in the right form</source>
            <translation>{columns}: CEST na forma correta</translation>
        </message>
        <message>
            <source>{columns}: CFOP in agreement with the states</source>
            <translation>{columns}: CFOP de acordo com as UFs</translation>
        </message>
        <message>
            <source>{columns}: PIX key right</source>
            <translation>{columns}: chave PIX correta</translation>
        </message>
        <message>
            <source>{columns}: PIX code right</source>
            <translation>{columns}: código PIX correto</translation>
        </message>
        <message>
            <source>{columns}: total of the invoice agrees with its parts</source>
            <translation>{columns}: total da nota confere com as parcelas</translation>
        </message>
        <message>
            <source>In {dataset}, the measure of the whole feed is {measured}, outside the bounds of the rule.</source>
            <translation>Em {dataset}, a medida da fonte inteira é {measured}, fora dos limites da regra.</translation>
        </message>
        <message>
            <source>consistency</source>
            <translation>consistência</translation>
        </message>
        <message>
            <source>credibility</source>
            <translation>credibilidade</translation>
        </message>
        <message>
            <source>currentness</source>
            <translation>atualidade</translation>
        </message>
        <message>
            <source>accessibility</source>
            <translation>acessibilidade</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>conformidade</translation>
        </message>
        <message>
            <source>confidentiality</source>
            <translation>confidencialidade</translation>
        </message>
        <message>
            <source>efficiency</source>
            <translation>eficiência</translation>
        </message>
        <message>
            <source>precision</source>
            <translation>precisão</translation>
        </message>
        <message>
            <source>traceability</source>
            <translation>rastreabilidade</translation>
        </message>
        <message>
            <source>understandability</source>
            <translation>compreensibilidade</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>disponibilidade</translation>
        </message>
        <message>
            <source>portability</source>
            <translation>portabilidade</translation>
        </message>
        <message>
            <source>recoverability</source>
            <translation>recuperabilidade</translation>
        </message>
        <message>
            <source>Filled in, not blank</source>
            <translation>Preenchido, não em branco</translation>
        </message>
        <message>
            <source>Known format</source>
            <translation>Formato conhecido</translation>
        </message>
        <message>
            <source>Order of dates</source>
            <translation>Ordem das datas</translation>
        </message>
        <message>
            <source>Freshness</source>
            <translation>Atualidade</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condição</translation>
        </message>
        <message>
            <source>Condition that applies to some rows</source>
            <translation>Condição para parte das linhas</translation>
        </message>
        <message>
            <source>Amounts agree</source>
            <translation>Valores conferem</translation>
        </message>
        <message>
            <source>Present in another feed</source>
            <translation>Presente em outra fonte</translation>
        </message>
        <message>
            <source>Agrees with a sum</source>
            <translation>Confere com uma soma</translation>
        </message>
        <message>
            <source>Measure of the whole feed</source>
            <translation>Medida da fonte inteira</translation>
        </message>
        <message>
            <source>Access key (NF-e, NFC-e, CT-e, MDF-e)</source>
            <translation>Chave de acesso (NF-e, NFC-e, CT-e, MDF-e)</translation>
        </message>
        <message>
            <source>CEP</source>
            <translation>CEP</translation>
        </message>
        <message>
            <source>IBGE municipality code</source>
            <translation>Código IBGE do município</translation>
        </message>
        <message>
            <source>NCM</source>
            <translation>NCM</translation>
        </message>
        <message>
            <source>CEST</source>
            <translation>CEST</translation>
        </message>
        <message>
            <source>CFOP</source>
            <translation>CFOP</translation>
        </message>
        <message>
            <source>PIX key</source>
            <translation>Chave PIX</translation>
        </message>
        <message>
            <source>PIX code (BR Code)</source>
            <translation>Código PIX (BR Code)</translation>
        </message>
        <message>
            <source>Total of the NF-e</source>
            <translation>Total da NF-e</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>web address</source>
            <translation>endereço da web</translation>
        </message>
        <message>
            <source>Brazilian telephone</source>
            <translation>telefone brasileiro</translation>
        </message>
        <message>
            <source>UUID</source>
            <translation>UUID</translation>
        </message>
        <message>
            <source>IPv4 address</source>
            <translation>endereço IPv4</translation>
        </message>
        <message>
            <source>state (UF)</source>
            <translation>UF</translation>
        </message>
        <message>
            <source>Equal dates are not allowed</source>
            <translation>Datas iguais não são permitidas</translation>
        </message>
        <message>
            <source>Oldest allowed, in days</source>
            <translation>Idade máxima, em dias</translation>
        </message>
        <message>
            <source>Condition, such as price &gt; 0 and stock &gt;= 0</source>
            <translation>Condição, como preco &gt; 0 and estoque &gt;= 0</translation>
        </message>
        <message>
            <source>Rows it applies to, such as status = 'paid'</source>
            <translation>Linhas a que se aplica, como status = 'pago'</translation>
        </message>
        <message>
            <source>What has to hold there</source>
            <translation>O que tem de valer nelas</translation>
        </message>
        <message>
            <source>Left side, such as total</source>
            <translation>Lado esquerdo, como total</translation>
        </message>
        <message>
            <source>Right side, such as items - discount + freight</source>
            <translation>Lado direito, como itens - desconto + frete</translation>
        </message>
        <message>
            <source>What is added up there, such as price * quantity</source>
            <translation>O que se soma lá, como preco * quantidade</translation>
        </message>
        <message>
            <source>Difference allowed</source>
            <translation>Diferença admitida</translation>
        </message>
        <message>
            <source>Other feed</source>
            <translation>Outra fonte</translation>
        </message>
        <message>
            <source>Columns there, in the same order</source>
            <translation>Colunas de lá, na mesma ordem</translation>
        </message>
        <message>
            <source>number of rows</source>
            <translation>número de linhas</translation>
        </message>
        <message>
            <source>distinct values</source>
            <translation>valores distintos</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>média</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>soma</translation>
        </message>
        <message>
            <source>smallest value</source>
            <translation>menor valor</translation>
        </message>
        <message>
            <source>largest value</source>
            <translation>maior valor</translation>
        </message>
        <message>
            <source>share of rows that keep the condition</source>
            <translation>participação das linhas que cumprem a condição</translation>
        </message>
        <message>
            <source>age of the newest, in days</source>
            <translation>idade do mais recente, em dias</translation>
        </message>
        <message>
            <source>Column of the state</source>
            <translation>Coluna da UF</translation>
        </message>
        <message>
            <source>Column of the sender's state</source>
            <translation>Coluna da UF do emitente</translation>
        </message>
        <message>
            <source>Column of the receiver's state</source>
            <translation>Coluna da UF do destinatário</translation>
        </message>
        <message>
            <source>00000000 is allowed (services)</source>
            <translation>00000000 é permitido (serviços)</translation>
        </message>
        <message>
            <source>{what}: the file holds the first {kept} of {all}.</source>
            <translation>{what}: o arquivo tem as primeiras {kept} de {all}.</translation>
        </message>
        <message>
            <source>Choose a column.</source>
            <translation>Escolha uma coluna.</translation>
        </message>
        <message>
            <source>{path} is not XML. Ask the supplier for the file again, or choose another kind.</source>
            <translation>{path} não é XML. Peça o arquivo de novo ao fornecedor ou escolha outro tipo.</translation>
        </message>
        <message>
            <source>{path} declares a document type of its own (DOCTYPE), which could hide what the file says, so it is not read. Ask for the file without it.</source>
            <translation>{path} declara um tipo de documento próprio (DOCTYPE), que poderia esconder o que o arquivo diz, e por isso não é lido. Peça o arquivo sem essa declaração.</translation>
        </message>
        <message>
            <source>This is not well-formed XML</source>
            <translation>Isto não é XML bem formado</translation>
        </message>
        <message>
            <source>The file breaks off here, before its end</source>
            <translation>O arquivo se interrompe aqui, antes do fim</translation>
        </message>
        <message>
            <source>The record is nested deeper than 100 levels</source>
            <translation>O registro tem mais de 100 níveis de aninhamento</translation>
        </message>
        <message>
            <source>No XML</source>
            <translation>Não é XML</translation>
        </message>
        <message>
            <source>Breaks off</source>
            <translation>Interrompido</translation>
        </message>
        <message>
            <source>Nested too deeply</source>
            <translation>Aninhado demais</translation>
        </message>
        <message>
            <source>{path} would unpack to more than {limit:bytes}, far more than an honest file of its size, so it is not read. Ask the supplier for the file again.</source>
            <translation>{path} ocuparia mais de {limit:bytes} ao ser descompactado, muito mais que um arquivo normal desse tamanho, e por isso não é lido. Peça o arquivo de novo ao fornecedor.</translation>
        </message>
        <message>
            <source>{path} holds no NF-e or NFC-e that can be read. Choose the XML of an invoice, a folder of them, or a ZIP of them.</source>
            <translation>{path} não contém NF-e nem NFC-e que se possa ler. Escolha o XML de uma nota, uma pasta deles ou um ZIP deles.</translation>
        </message>
        <message>
            <source>{path} cannot be read as XML from line {line} on. Ask the issuer for the file again.</source>
            <translation>{path} não pode ser lido como XML a partir da linha {line}. Peça o arquivo de novo ao emitente.</translation>
        </message>
        <message>
            <source>The file declares a document type of its own (DOCTYPE) and is not read</source>
            <translation>O arquivo declara um tipo de documento próprio (DOCTYPE) e não é lido</translation>
        </message>
        <message>
            <source>This file is no NF-e or NFC-e</source>
            <translation>Este arquivo não é NF-e nem NFC-e</translation>
        </message>
        <message>
            <source>A text of this row is missing from the workbook</source>
            <translation>Um texto desta linha falta na pasta de trabalho</translation>
        </message>
        <message>
            <source>This file cannot be read or unpacked, or is too large</source>
            <translation>Este arquivo não pode ser lido ou descompactado, ou é grande demais</translation>
        </message>
        <message>
            <source>Own document type</source>
            <translation>Tipo de documento próprio</translation>
        </message>
        <message>
            <source>No invoice</source>
            <translation>Não é nota fiscal</translation>
        </message>
        <message>
            <source>Text missing</source>
            <translation>Texto ausente</translation>
        </message>
        <message>
            <source>Not unpacked</source>
            <translation>Não descompactado</translation>
        </message>
        <message>
            <source>Level {level} taken from the data: {basis}</source>
            <translation>Nível {level} aceito dos dados: {basis}</translation>
        </message>
        <message>
            <source>Say in a note why this does not apply. When it may be left out, says the method: {text}</source>
            <translation>Diga em uma nota por que isto não se aplica. Quando pode ficar de fora, segundo o método: {text}</translation>
        </message>
        <message>
            <source>The data proposes level {level} and you rated otherwise. Your rating is not measured, so its confidence is: {confidence}. Say why you rate so.</source>
            <translation>Os dados propõem o nível {level} e você deu outra nota. A sua nota não é medida, por isso a confiança dela é: {confidence}. Diga por que dá essa nota.</translation>
        </message>
        <message>
            <source>Choose your own level (0 to 5, N or ?). Then you are asked why it differs from the data.</source>
            <translation>Escolha a sua nota (0 a 5, N ou ?). Depois o programa pergunta por que ela difere dos dados.</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n finding(s)</source>
            <translation>
                <numerusform>Excluir %n achado</numerusform>
                <numerusform>Excluir %n achados</numerusform>
            </translation>
        </message>
        <message>
            <source>A cost from {min:money} up to {max:money} runs backwards. Write the smaller amount first, or change the other one.</source>
            <translation>O custo de {min:money} até {max:money} está invertido. Escreva primeiro o valor menor, ou mude o outro.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n aberto</numerusform>
                <numerusform>%n abertos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposed</source>
            <translation>
                <numerusform>%n proposto</numerusform>
                <numerusform>%n propostos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open finding(s)</source>
            <translation>
                <numerusform>%n achado aberto</numerusform>
                <numerusform>%n achados abertos</numerusform>
            </translation>
        </message>
        <message>
            <source>month/day/year</source>
            <translation>dia/mês/ano</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Documento PDF</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>Texto OpenDocument</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página da web</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>at most {cap:score}</source>
            <translation>máx. {cap:score}</translation>
        </message>
        <message numerus="yes">
            <source>%n open critical finding(s): until settled, the step scores {cap:score} at most</source>
            <translation>
                <numerusform>%n achado crítico aberto: até ser resolvido, a nota da etapa é no máximo {cap:score}</numerusform>
                <numerusform>%n achados críticos abertos: até serem resolvidos, a nota da etapa é no máximo {cap:score}</numerusform>
            </translation>
        </message>
        <message>
            <source>No file fits {path}, or the folder is empty. Check the path.</source>
            <translation>Nenhum arquivo corresponde a {path}, ou a pasta está vazia. Confira o caminho.</translation>
        </message>
        <message>
            <source>Files of the kind {kind} cannot be read together as one feed. Choose one file in {path}.</source>
            <translation>Arquivos do tipo {kind} não podem ser lidos juntos como uma só fonte. Escolha um arquivo em {path}.</translation>
        </message>
        <message>
            <source>Rule as it was</source>
            <translation>Regra como era</translation>
        </message>
        <message>
            <source>Rows from the database</source>
            <translation>Linhas vindas do banco de dados</translation>
        </message>
        <message>
            <source>Where it was judged</source>
            <translation>Onde foi julgada</translation>
        </message>
        <message>
            <source>here</source>
            <translation>aqui</translation>
        </message>
        <message>
            <source>in the database</source>
            <translation>no banco de dados</translation>
        </message>
        <message>
            <source>Place in the source</source>
            <translation>Lugar na fonte</translation>
        </message>
        <message>
            <source>{path} has no part called "{part}". Choose one of these: {parts}.</source>
            <translation>{path} não tem uma parte chamada "{part}". Escolha uma destas: {parts}.</translation>
        </message>
        <message>
            <source>{path} is protected with a password. Open it in the program it was made with, save it without a password, and choose that.</source>
            <translation>{path} está protegido por senha. Abra-o no programa em que foi feito, salve-o sem senha e escolha esse arquivo.</translation>
        </message>
        <message>
            <source>{path} is a spreadsheet of a kind that is not read (such as .xls, .xlsb or .ods). Save it as an Excel workbook (.xlsx), and choose that.</source>
            <translation>{path} é uma planilha de um tipo que não é lido (como .xls, .xlsb ou .ods). Salve-a como pasta de trabalho do Excel (.xlsx) e escolha esse arquivo.</translation>
        </message>
        <message>
            <source>{path} is not a text file. Choose a CSV, JSON, XML, Excel (.xlsx) or Parquet file.</source>
            <translation>{path} não é um arquivo de texto. Escolha um arquivo CSV, JSON, XML, Excel (.xlsx) ou Parquet.</translation>
        </message>
        <message>
            <source>The record is too long (a line may hold 2 MiB, a record of JSON or XML and a row of a spreadsheet 16 MiB)</source>
            <translation>O registro é longo demais (uma linha pode ter 2 MiB; um registro de JSON ou XML e uma linha de planilha, 16 MiB)</translation>
        </message>
        <message>
            <source>{path} is not a SQLite database, or it is encrypted. Export the table as CSV, or ask for the file without a password.</source>
            <translation>{path} não é um banco SQLite, ou está criptografado. Exporte a tabela como CSV ou peça o arquivo sem senha.</translation>
        </message>
        <message>
            <source>{path} is a database without any table. Ask for the file again.</source>
            <translation>{path} é um banco de dados sem nenhuma tabela. Peça o arquivo de novo.</translation>
        </message>
        <message>
            <source>"{part}" in {path} cannot be read: {reason}. Choose another table, or ask for the file again.</source>
            <translation>"{part}" em {path} não pode ser lida: {reason}. Escolha outra tabela ou peça o arquivo de novo.</translation>
        </message>
        <message>
            <source>Which part of the file: the member that holds the records of a JSON file, the path to the records of an XML file (catalog/product), the sheet of a spreadsheet, the table of a SQLite file, notas or itens of NF-e</source>
            <translation>Qual parte do arquivo: o membro que guarda os registros de um arquivo JSON, o caminho até os registros de um arquivo XML (catalogo/produto), a aba de uma planilha, a tabela de um arquivo SQLite, notas ou itens de NF-e</translation>
        </message>
        <message>
            <source>Feeds (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.xml *.xlsx *.xlsm *.sqlite *.db *.zip *.gz *.parquet);;All files (*)</source>
            <translation>Fontes (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.xml *.xlsx *.xlsm *.sqlite *.db *.zip *.gz *.parquet);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>What a view of {path} computes takes too long, so it is not read. Choose a table instead.</source>
            <translation>O que uma visão de {path} calcula demora demais, por isso ela não é lida. Escolha uma tabela no lugar.</translation>
        </message>
        <message>
            <source>The address holds a password. Take it out, put it into an environment variable PRUMO_SECRET_NAME, and add secret=NAME to the address; then change the password, for it stood in plain sight.</source>
            <translation>O endereço contém uma senha. Retire-a, coloque-a em uma variável de ambiente PRUMO_SECRET_NOME e acrescente secret=NOME ao endereço; depois troque a senha, pois ela ficou à vista.</translation>
        </message>
        <message>
            <source>The address of the database cannot be read. Write it like this: {example}</source>
            <translation>Não foi possível ler o endereço do banco de dados. Escreva assim: {example}</translation>
        </message>
        <message>
            <source>The address of the database says "{name}", which is not known. What it may say: {known}.</source>
            <translation>O endereço do banco de dados diz "{name}", que não é conhecido. O que ele pode dizer: {known}.</translation>
        </message>
        <message>
            <source>The address of the database names no table. Add table=schema.table, or query= with a SELECT.</source>
            <translation>O endereço do banco de dados não indica uma tabela. Acrescente table=esquema.tabela, ou query= com um SELECT.</translation>
        </message>
        <message>
            <source>The address of the database names both a table and a query. Leave one of them.</source>
            <translation>O endereço do banco de dados indica uma tabela e uma consulta. Deixe só uma delas.</translation>
        </message>
        <message>
            <source>In the address of the database, {name} must be a whole number from 1 to {most}.</source>
            <translation>No endereço do banco de dados, {name} deve ser um número inteiro de 1 a {most}.</translation>
        </message>
        <message>
            <source>The address of the database names a driver by its file. Name it as the system knows it (on Linux: odbcinst -q -d).</source>
            <translation>O endereço do banco de dados indica um driver pelo arquivo. Indique-o pelo nome com que o sistema o conhece (no Linux: odbcinst -q -d).</translation>
        </message>
        <message>
            <source>The query of the database must be one SELECT, with all its brackets and quotes closed. Correct it.</source>
            <translation>A consulta ao banco de dados deve ser um único SELECT, com todos os parênteses e aspas fechados. Corrija-a.</translation>
        </message>
        <message>
            <source>The query would change something in the database, and Prumo only reads. Use a SELECT that changes nothing.</source>
            <translation>A consulta mudaria algo no banco de dados, e o Prumo só lê. Use um SELECT que não mude nada.</translation>
        </message>
        <message>
            <source>The database {place} cannot be reached: {detail}. Check host, port and network, and that the server runs.</source>
            <translation>Não foi possível chegar ao banco de dados {place}: {detail}. Confira servidor, porta e rede, e se o servidor está no ar.</translation>
        </message>
        <message>
            <source>The database {place} did not let the user in: {detail}. Check the user, and the password in the secret that the address names.</source>
            <translation>O banco de dados {place} não deixou o usuário entrar: {detail}. Confira o usuário e a senha no segredo que o endereço indica.</translation>
        </message>
        <message>
            <source>The server has no such database ({place}): {detail}. Check its name.</source>
            <translation>O servidor não tem esse banco de dados ({place}): {detail}. Confira o nome.</translation>
        </message>
        <message>
            <source>The table is not in the database {place}: {detail}. Check schema and name, capital letters included.</source>
            <translation>A tabela não está no banco de dados {place}: {detail}. Confira o esquema e o nome, inclusive as maiúsculas.</translation>
        </message>
        <message>
            <source>A column is not in the database {place}: {detail}. Check its name in the query.</source>
            <translation>Uma coluna não está no banco de dados {place}: {detail}. Confira o nome dela na consulta.</translation>
        </message>
        <message>
            <source>The user may not read this in the database {place}: {detail}. Ask its owner for the right to read (GRANT SELECT), or read only the columns you may with a query.</source>
            <translation>O usuário não pode ler isto no banco de dados {place}: {detail}. Peça ao dono o direito de leitura (GRANT SELECT), ou leia com uma consulta só as colunas que pode.</translation>
        </message>
        <message>
            <source>The database {place} did not answer within {seconds} seconds, and the work was stopped there. Ask for less, or allow more with timeout= in the address.</source>
            <translation>O banco de dados {place} não respondeu em {seconds} segundos, e o trabalho foi interrompido lá. Peça menos, ou permita mais tempo com timeout= no endereço.</translation>
        </message>
        <message>
            <source>The connection to the database {place} was lost while it was read. Nothing was kept; run again when it is back.</source>
            <translation>A conexão com o banco de dados {place} caiu durante a leitura. Nada foi guardado; execute de novo quando ela voltar.</translation>
        </message>
        <message>
            <source>The database {place} refused the work ({state}): {detail}. Correct the query or ask its administrator.</source>
            <translation>O banco de dados {place} recusou o trabalho ({state}): {detail}. Corrija a consulta ou fale com o administrador.</translation>
        </message>
        <message>
            <source>The ODBC driver or data source is not installed: {detail}. Install it, or check its name (on Linux: odbcinst -q -d and -q -s).</source>
            <translation>O driver ou a fonte de dados ODBC não está instalado: {detail}. Instale-o, ou confira o nome (no Linux: odbcinst -q -d e -q -s).</translation>
        </message>
        <message>
            <source>The password called "{name}" is neither in the environment nor in the keychain. Put it into the environment variable {variable}, keep it with: prumo secret keep {name}, or type it where the feed is added.</source>
            <translation>A senha chamada "{name}" não está no ambiente nem no chaveiro. Coloque-a na variável de ambiente {variable}, guarde-a com: prumo secret keep {name}, ou digite-a onde a fonte é adicionada.</translation>
        </message>
        <message numerus="yes">
            <source>{there} of {rules} rules judged in the database; %n row(s) came here</source>
            <translation>
                <numerusform>{there} de {rules} regras julgadas no banco de dados; %n linha veio para cá</numerusform>
                <numerusform>{there} de {rules} regras julgadas no banco de dados; %n linhas vieram para cá</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) came here from the database</source>
            <translation>
                <numerusform>%n linha veio do banco de dados para cá</numerusform>
                <numerusform>%n linhas vieram do banco de dados para cá</numerusform>
            </translation>
        </message>
        <message>
            <source>Judged here over the rows, because the database would judge otherwise or not at all: {rules}</source>
            <translation>Julgadas aqui sobre as linhas, porque o banco de dados julgaria diferente ou não julgaria: {rules}</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Onde está</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>Arquivo ou pasta</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Banco de dados</translation>
        </message>
        <message>
            <source>Kind of database</source>
            <translation>Tipo de banco</translation>
        </message>
        <message>
            <source>ODBC data source</source>
            <translation>Fonte de dados ODBC</translation>
        </message>
        <message>
            <source>or ODBC driver</source>
            <translation>ou driver ODBC</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Porta</translation>
        </message>
        <message>
            <source>Name of the database</source>
            <translation>Nome do banco</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuário</translation>
        </message>
        <message>
            <source>Encryption (SSL mode)</source>
            <translation>Criptografia (modo SSL)</translation>
        </message>
        <message>
            <source>as the driver has it</source>
            <translation>a padrão do driver</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Name for the password</source>
            <translation>Nome para a senha</translation>
        </message>
        <message>
            <source>made from server, port and user</source>
            <translation>feito de servidor, porta e usuário</translation>
        </message>
        <message>
            <source>Keep the password in the keychain</source>
            <translation>Guardar a senha no chaveiro</translation>
        </message>
        <message>
            <source>A password is never in the assessment. Unless it is kept in the keychain of the system, it is forgotten when Prumo ends.</source>
            <translation>Uma senha nunca fica na avaliação. A menos que seja guardada no chaveiro do sistema, ela é esquecida quando o Prumo termina.</translation>
        </message>
        <message>
            <source>The environment variable {variable} is set and comes first: the password typed here is not used. Give it another name to use it.</source>
            <translation>A variável de ambiente {variable} está definida e vem primeiro: a senha digitada aqui não é usada. Dê outro nome à senha para usá-la.</translation>
        </message>
        <message>
            <source>Connect and list tables</source>
            <translation>Conectar e listar tabelas</translation>
        </message>
        <message>
            <source>The connection was changed while its tables were being listed. Connect and list them again.</source>
            <translation>A conexão foi alterada enquanto suas tabelas eram listadas. Conecte e liste-as de novo.</translation>
        </message>
        <message>
            <source>Connects to {place} and reads the names of its tables and views; no row is read, and nothing is changed there.</source>
            <translation>Conecta-se a {place} e lê os nomes das tabelas e visões; nenhuma linha é lida, e nada é mudado lá.</translation>
        </message>
        <message>
            <source>What is read</source>
            <translation>O que é lido</translation>
        </message>
        <message>
            <source>A table or a view</source>
            <translation>Uma tabela ou visão</translation>
        </message>
        <message>
            <source>A query</source>
            <translation>Uma consulta</translation>
        </message>
        <message>
            <source>Only names with</source>
            <translation>Só nomes com</translation>
        </message>
        <message>
            <source>Tables of the database</source>
            <translation>Tabelas do banco de dados</translation>
        </message>
        <message>
            <source>Query (one SELECT)</source>
            <translation>Consulta (um SELECT)</translation>
        </message>
        <message>
            <source>Show the first rows</source>
            <translation>Mostrar as primeiras linhas</translation>
        </message>
        <message>
            <source>Connects to {place} and reads the first 2,000 rows of the table, in a transaction that only reads.</source>
            <translation>Conecta-se a {place} e lê as primeiras 2.000 linhas da tabela, em uma transação que só lê.</translation>
        </message>
        <message>
            <source>Connects to {place} and runs the query for its first 2,000 rows, in a transaction that only reads.</source>
            <translation>Conecta-se a {place} e executa a consulta até as primeiras 2.000 linhas, em uma transação que só lê.</translation>
        </message>
        <message>
            <source>Address, as it is kept in the assessment and as the command line takes it</source>
            <translation>Endereço, como fica na avaliação e como a linha de comando o aceita</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>{path} has no columns, so there is nothing to check. Choose another table or query.</source>
            <translation>{path} não tem colunas, então não há o que verificar. Escolha outra tabela ou consulta.</translation>
        </message>
        <message>
            <source>By characteristic (ISO/IEC 25012)</source>
            <translation>Por característica (ISO/IEC 25012)</translation>
        </message>
        <message>
            <source>the whole feed</source>
            <translation>a fonte inteira</translation>
        </message>
        <message>
            <source>All values</source>
            <translation>Todos os valores</translation>
        </message>
        <message>
            <source>Mean of columns</source>
            <translation>Média das colunas</translation>
        </message>
        <message>
            <source>“All values” is the ratio of conforming to checked values (ISO/IEC 25024), with its Wilson interval; a value that several rules look at counts for each. “Mean of columns” weighs every column alike: where the two differ, a few columns carry the failures. N/A: nothing could be checked.</source>
            <translation>“Todos os valores” é a razão entre valores conformes e verificados (ISO/IEC 25024), com seu intervalo de Wilson; um valor que várias regras verificam conta para cada uma. “Média das colunas” dá a cada coluna o mesmo peso: onde as duas diferem, poucas colunas concentram as falhas. N/A: nada pôde ser verificado.</translation>
        </message>
        <message>
            <source>N/A: no value could be checked</source>
            <translation>N/A: nenhum valor pôde ser verificado</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumo</translation>
        </message>
        <message>
            <source>all values {cells}, mean of columns {mean}, {missed} of {rules:rules} missed</source>
            <translation>todos os valores {cells}, média das colunas {mean}, {missed} de {rules:rules} sem cumprir</translation>
        </message>
        <message>
            <source>{share:share}: {failed} of {checked} fail</source>
            <translation>{share:share}: {failed} de {checked} falham</translation>
        </message>
        <message>
            <source>{conforming} of {checked} conform</source>
            <translation>{conforming} de {checked} conformes</translation>
        </message>
        <message>
            <source>95%: {low:share} to {high:share}</source>
            <translation>95%: {low:share} a {high:share}</translation>
        </message>
        <message>
            <source>In no ratio, measured: {n}</source>
            <translation>Medidas, fora das razões: {n}</translation>
        </message>
        <message>
            <source>Found nothing to check: {n}</source>
            <translation>Nada a verificar: {n}</translation>
        </message>
        <message>
            <source>{share:share}: all values</source>
            <translation>{share:share}: todos os valores</translation>
        </message>
        <message>
            <source>{share:share}: mean of columns</source>
            <translation>{share:share}: média das colunas</translation>
        </message>
        <message>
            <source>{meaning}: {share:percent} of the values conform</source>
            <translation>{meaning}: {share:percent} dos valores conformam</translation>
        </message>
        <message>
            <source>told by the column's name; at least half of the values conform</source>
            <translation>indicado pelo nome da coluna; ao menos metade dos valores conforma</translation>
        </message>
        <message>
            <source>told by the form of nine values in ten</source>
            <translation>indicado pela forma de nove em cada dez valores</translation>
        </message>
        <message>
            <source>Likely type</source>
            <translation>Tipo provável</translation>
        </message>
        <message>
            <source>{type}: {share:percent} of the values</source>
            <translation>{type}: {share:percent} dos valores</translation>
        </message>
        <message>
            <source>yes: nothing empty, nothing twice</source>
            <translation>sim: nada vazio, nada repetido</translation>
        </message>
        <message>
            <source>Usual range (Tukey)</source>
            <translation>Faixa usual (Tukey)</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>Danos</translation>
        </message>
        <message>
            <source>{wound}: {count}</source>
            <translation>{wound}: {count}</translation>
        </message>
        <message>
            <source>Outliers</source>
            <translation>Valores extremos</translation>
        </message>
        <message>
            <source>Outliers, counted to within 0.1% of the value</source>
            <translation>Valores extremos, contados com tolerância de 0,1% do valor</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Formas</translation>
        </message>
        <message>
            <source>Rare forms</source>
            <translation>Formas raras</translation>
        </message>
        <message>
            <source>What stands out</source>
            <translation>O que destoa</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <source>beyond the usual range</source>
            <translation>fora da faixa usual</translation>
        </message>
        <message>
            <source>rare form {form}</source>
            <translation>forma rara {form}</translation>
        </message>
        <message>
            <source>A capital, a small letter, 9 digit, w word, + one or more</source>
            <translation>A maiúscula, a minúscula, 9 dígito, w palavra, + um ou mais</translation>
        </message>
        <message>
            <source>No usual damage found.</source>
            <translation>Nenhum dano típico encontrado.</translation>
        </message>
        <message>
            <source>No column is a key by itself. Together, these two name the rows: {pairs}.</source>
            <translation>Nenhuma coluna é chave sozinha. Juntas, estas duas identificam os registros: {pairs}.</translation>
        </message>
        <message>
            <source>{first} + {second}</source>
            <translation>{first} + {second}</translation>
        </message>
        <message>
            <source>{first} + {second} (probably; {looked:rows} compared)</source>
            <translation>{first} + {second} (provavelmente; comparação de {looked:rows})</translation>
        </message>
        <message numerus="yes">
            <source>probably: %n different value(s) looked at, none of them twice</source>
            <translation>
                <numerusform>provavelmente: %n valor diferente examinado, sem repetição</numerusform>
                <numerusform>provavelmente: %n valores diferentes examinados, nenhum repetido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>estimated from %n row(s)</source>
            <translation>
                <numerusform>estimado a partir de %n registro</numerusform>
                <numerusform>estimado a partir de %n registros</numerusform>
            </translation>
        </message>
        <message>
            <source>CPF or CNPJ</source>
            <translation>CPF ou CNPJ</translation>
        </message>
        <message>
            <source>access key of an invoice</source>
            <translation>chave de acesso da nota</translation>
        </message>
        <message>
            <source>IBGE municipality</source>
            <translation>município IBGE</translation>
        </message>
        <message>
            <source>country (ISO 3166)</source>
            <translation>país (ISO 3166)</translation>
        </message>
        <message>
            <source>money</source>
            <translation>dinheiro</translation>
        </message>
        <message>
            <source>no known meaning</source>
            <translation>sem significado conhecido</translation>
        </message>
        <message>
            <source>Broken accents</source>
            <translation>Acentos quebrados</translation>
        </message>
        <message>
            <source>The text is UTF-8 that was read as Latin-1 on the way (SÃ£o for São), or characters were lost. Ask the supplier to send UTF-8, and check the encoding chosen for the source.</source>
            <translation>O texto é UTF-8 que foi lido como Latin-1 no caminho (SÃ£o em vez de São), ou caracteres se perderam. Peça ao fornecedor que envie UTF-8 e confira a codificação escolhida para a fonte.</translation>
        </message>
        <message>
            <source>Codes in scientific notation</source>
            <translation>Códigos em notação científica</translation>
        </message>
        <message>
            <source>A spreadsheet wrote long codes as 7,891E+12, and their last digits are lost. Ask for the file from the system itself, or with the column formatted as text.</source>
            <translation>Uma planilha escreveu códigos longos como 7,891E+12, e os últimos dígitos se perderam. Peça o arquivo direto do sistema, ou com a coluna formatada como texto.</translation>
        </message>
        <message>
            <source>Lost leading zeros</source>
            <translation>Zeros à esquerda perdidos</translation>
        </message>
        <message>
            <source>The codes are too short, and valid with zeros before them: something took them for numbers. Ask for the column as text; until then, pad with zeros.</source>
            <translation>Os códigos são curtos demais e ficam válidos com zeros à esquerda: algo os tratou como números. Peça a coluna como texto; até lá, complete com zeros.</translation>
        </message>
        <message>
            <source>Two orders of day and month</source>
            <translation>Duas ordens de dia e mês</translation>
        </message>
        <message>
            <source>Some dates are day first (23/11), others month first (11/23); those below 13 may be either. Agree on one form, best 2026-11-23. Counted are the fewer ones.</source>
            <translation>Algumas datas têm o dia primeiro (23/11), outras o mês primeiro (11/23); as abaixo de 13 podem ser qualquer uma. Combine uma só forma, de preferência 2026-11-23. Contam-se as menos numerosas.</translation>
        </message>
        <message>
            <source>Different time zones</source>
            <translation>Fusos horários diferentes</translation>
        </message>
        <message>
            <source>Some times have an offset from UTC, others another one or none, so that they may be hours off. Agree on one, best with its offset written. Counted are the fewer ones.</source>
            <translation>Alguns horários têm um fuso, outros têm outro ou nenhum, e podem estar deslocados em horas. Combine um só, de preferência com o fuso escrito. Contam-se os menos numerosos.</translation>
        </message>
        <message>
            <source>Decimal comma and point mixed</source>
            <translation>Vírgula e ponto decimal misturados</translation>
        </message>
        <message>
            <source>Some numbers are written 12,50 and others 12.50, so that one kind will be misread. Agree on one sign. Counted are the fewer ones.</source>
            <translation>Alguns números são escritos 12,50 e outros 12.50, e um dos tipos será lido errado. Combine um só sinal. Contam-se os menos numerosos.</translation>
        </message>
        <message>
            <source>Numbers with signs around them</source>
            <translation>Números com sinais em volta</translation>
        </message>
        <message>
            <source>R$, % or an apostrophe makes text of a number. Ask for bare numbers, and for the currency in a column of its own.</source>
            <translation>R$, % ou um apóstrofo transforma o número em texto. Peça números puros e a moeda em uma coluna própria.</translation>
        </message>
        <message>
            <source>Values of another type</source>
            <translation>Valores de outro tipo</translation>
        </message>
        <message>
            <source>Nearly all values have one type, these do not, and would stop an import. Look at the lines named, and ask what they are to mean.</source>
            <translation>Quase todos os valores têm um tipo, estes não, e parariam uma importação. Veja as linhas indicadas e pergunte o que querem dizer.</translation>
        </message>
        <message>
            <source>Spaces around values</source>
            <translation>Espaços em volta dos valores</translation>
        </message>
        <message>
            <source>Spaces before or after a value make equal values differ. Have them trimmed at the source.</source>
            <translation>Espaços antes ou depois do valor fazem valores iguais parecerem diferentes. Peça que sejam removidos na origem.</translation>
        </message>
        <message>
            <source>Invisible characters</source>
            <translation>Caracteres invisíveis</translation>
        </message>
        <message>
            <source>No-break spaces, zero-width or control characters make equal values differ, and nobody sees them. Have them removed at the source.</source>
            <translation>Espaços não separáveis, caracteres de largura zero ou de controle fazem valores iguais parecerem diferentes, e ninguém os vê. Peça que sejam removidos na origem.</translation>
        </message>
        <message>
            <source>Words for “nothing”</source>
            <translation>Palavras que significam “nada”</translation>
        </message>
        <message>
            <source>NULL, N/A or #N/D stand where the value is missing, and are counted as values. Ask for empty cells, or name these words as empty in the source.</source>
            <translation>NULL, N/A ou #N/D ocupam o lugar do valor que falta e contam como valores. Peça células vazias, ou informe essas palavras como vazias na fonte.</translation>
        </message>
        <message>
            <source>Row key</source>
            <translation>Chave dos registros</translation>
        </message>
        <message>
            <source>rare form</source>
            <translation>forma rara</translation>
        </message>
        <message>
            <source>Left and Right go from column to column; Shift+Enter sorts by the column you are in.</source>
            <translation>As setas esquerda e direita passam de coluna em coluna; Shift+Enter ordena pela coluna atual.</translation>
        </message>
        <message>
            <source>COLUMN[,COLUMN]</source>
            <translation>COLUNA[,COLUNA]</translation>
        </message>
        <message>
            <source>Columns whose personal data is shown as it is; needs --reason</source>
            <translation>Colunas cujos dados pessoais aparecem como são; exige --reason</translation>
        </message>
        <message>
            <source>Why personal data has to be seen; kept in the project, with who and when</source>
            <translation>Por que os dados pessoais precisam ser vistos; fica no projeto, com quem e quando</translation>
        </message>
        <message>
            <source>The feed of the project, by its name</source>
            <translation>O arquivo de dados do projeto, pelo nome</translation>
        </message>
        <message>
            <source>In reports, too; else they stay masked there</source>
            <translation>Também nos relatórios; senão, neles continuam mascarados</translation>
        </message>
        <message>
            <source>Decides that columns of a feed are seen unmasked, and writes the decision down</source>
            <translation>Decide que colunas de um arquivo de dados sejam vistas sem máscara e registra a decisão</translation>
        </message>
        <message>
            <source>Lists the decisions to see columns unmasked, standing or taken back</source>
            <translation>Lista as decisões de ver colunas sem máscara, vigentes ou revogadas</translation>
        </message>
        <message>
            <source>Takes these decisions back: what was stored under them is masked again</source>
            <translation>Revoga essas decisões: o que foi guardado sob elas volta a ser mascarado</translation>
        </message>
        <message>
            <source>Personal data is seen only for a reason: add --reason with a sentence that says why.</source>
            <translation>Dados pessoais só são vistos por um motivo: acrescente --reason com uma frase que o diga.</translation>
        </message>
        <message>
            <source>Not masked in this output: {columns}. Reason: {reason}. Nothing was written down, because no project was named with --into.</source>
            <translation>Sem máscara nesta saída: {columns}. Motivo: {reason}. Nada foi registrado, porque nenhum projeto foi indicado com --into.</translation>
        </message>
        <message>
            <source>Not masked: {columns}. Reason: {reason}. The decision is in the history of the project.</source>
            <translation>Sem máscara: {columns}. Motivo: {reason}. A decisão está no histórico do projeto.</translation>
        </message>
        <message>
            <source>Not masked, by a decision kept in the project: {columns}. See: prumo unmask list</source>
            <translation>Sem máscara, por uma decisão guardada no projeto: {columns}. Veja: prumo unmask list</translation>
        </message>
        <message>
            <source>Unmask {columns} of {dataset}: {reason}</source>
            <translation>Tirar a máscara de {columns} de {dataset}: {reason}</translation>
        </message>
        <message>
            <source>Mask {columns} of {dataset} again</source>
            <translation>Mascarar {columns} de {dataset} novamente</translation>
        </message>
        <message>
            <source>No column was named that could be unmasked. Name the columns as they stand in the header.</source>
            <translation>Nenhuma coluna foi indicada para tirar a máscara. Indique as colunas como estão no cabeçalho.</translation>
        </message>
        <message>
            <source>The feed has no column "{column}" to unmask. It has: {columns}.</source>
            <translation>O arquivo de dados não tem a coluna "{column}" para tirar a máscara. Ele tem: {columns}.</translation>
        </message>
        <message>
            <source>Refused rules</source>
            <translation>Regras recusadas</translation>
        </message>
        <message>
            <source>Columns kept unmasked</source>
            <translation>Colunas guardadas sem máscara</translation>
        </message>
        <message>
            <source>{dataset}: {columns} unmasked by {author} on {at:date}. Reason: {reason}</source>
            <translation>{dataset}: {columns} sem máscara por {author} em {at:date}. Motivo: {reason}</translation>
        </message>
        <message>
            <source>{dataset}: {columns} unmasked by {author} on {at:date}, taken back by {revoked_by} on {revoked_at:date}. Reason: {reason}</source>
            <translation>{dataset}: {columns} sem máscara por {author} em {at:date}, revogado por {revoked_by} em {revoked_at:date}. Motivo: {reason}</translation>
        </message>
        <message>
            <source>No columns were ever unmasked in this project.</source>
            <translation>Nenhuma coluna teve a máscara retirada neste projeto.</translation>
        </message>
        <message>
            <source>no rule says this</source>
            <translation>nenhuma regra diz isto</translation>
        </message>
        <message>
            <source>no column is named as it should be</source>
            <translation>nenhuma coluna é nomeada como deveria</translation>
        </message>
        <message>
            <source>the format has no word for it</source>
            <translation>o formato não tem como dizer isto</translation>
        </message>
        <message>
            <source>the format has no word for this kind of rule</source>
            <translation>o formato não tem como dizer este tipo de regra</translation>
        </message>
        <message>
            <source>the format knows no tolerance: there, a single failure breaks the rule</source>
            <translation>o formato não conhece tolerância: nele, uma única falha viola a regra</translation>
        </message>
        <message>
            <source>Prumo asks for addresses that begin with http:// or https://; the format lets others pass, too</source>
            <translation>o Prumo exige endereços que comecem com http:// ou https://; o formato aceita também outros</translation>
        </message>
        <message>
            <source>Prumo also takes other words for yes and no</source>
            <translation>o Prumo aceita também outras palavras para sim e não</translation>
        </message>
        <message>
            <source>Prumo also takes dates as 23/11/2026 and 20261123</source>
            <translation>o Prumo aceita também datas como 23/11/2026 e 20261123</translation>
        </message>
        <message>
            <source>the format takes one way of writing a date; Prumo also takes others in that order, and 2026-11-23</source>
            <translation>o formato aceita um só modo de escrever a data; o Prumo aceita também outros na mesma ordem, e 2026-11-23</translation>
        </message>
        <message>
            <source>dates are read in one order, and another column has another: only the pattern was carried over</source>
            <translation>as datas são lidas em uma só ordem, e outra coluna usa outra: só o padrão foi aproveitado</translation>
        </message>
        <message>
            <source>dates are not read in this order: only the pattern was carried over</source>
            <translation>datas não são lidas nesta ordem: só o padrão foi aproveitado</translation>
        </message>
        <message>
            <source>another column has the same sign before fractions</source>
            <translation>outra coluna usa o mesmo sinal antes dos decimais</translation>
        </message>
        <message>
            <source>it has to be true or false</source>
            <translation>deveria ser true ou false</translation>
        </message>
        <message>
            <source>a part of the pattern is read a little differently: \s and classes with names know fewer characters in Prumo</source>
            <translation>uma parte do padrão é lida de modo um pouco diferente: \s e classes com nome abrangem menos caracteres no Prumo</translation>
        </message>
        <message>
            <source>the pattern uses what only Prumo's syntax (RE2) knows</source>
            <translation>o padrão usa o que só a sintaxe do Prumo (RE2) conhece</translation>
        </message>
        <message>
            <source>the list holds lists or objects</source>
            <translation>a lista contém listas ou objetos</translation>
        </message>
        <message>
            <source>it has to be a whole number</source>
            <translation>deveria ser um número inteiro</translation>
        </message>
        <message>
            <source>it is neither a number nor a date</source>
            <translation>não é número nem data</translation>
        </message>
        <message>
            <source>a feed may have more columns; no rule forbids them</source>
            <translation>um arquivo pode ter mais colunas; nenhuma regra as proíbe</translation>
        </message>
        <message>
            <source>the format has room for one of this kind for a column</source>
            <translation>o formato só comporta um deste tipo por coluna</translation>
        </message>
        <message>
            <source>the format always tells upper from lower case</source>
            <translation>o formato sempre distingue maiúsculas de minúsculas</translation>
        </message>
        <message>
            <source>the format has bounds for numbers only</source>
            <translation>o formato só tem limites para números</translation>
        </message>
        <message>
            <source>the condition says more than the other side can</source>
            <translation>a condição diz mais do que o outro lado consegue</translation>
        </message>
        <message>
            <source>{reference} leads to nothing in this file</source>
            <translation>{reference} não leva a nada neste arquivo</translation>
        </message>
        <message>
            <source>it is nested too deeply, or in itself</source>
            <translation>está aninhado fundo demais, ou em si mesmo</translation>
        </message>
        <message>
            <source>the object around it may be missing, and then this too</source>
            <translation>o objeto em volta pode faltar, e então isto também</translation>
        </message>
        <message>
            <source>The file is none of the rule files that Prumo reads: its own, Frictionless Table Schema, or JSON Schema of a row (at {place}).</source>
            <translation>O arquivo não é nenhum dos arquivos de regras que o Prumo lê: o próprio, Frictionless Table Schema ou JSON Schema de uma linha (em {place}).</translation>
        </message>
        <message>
            <source>{place}: {what} was not carried over: {why}</source>
            <translation>{place}: {what} não foi transportado: {why}</translation>
        </message>
        <message>
            <source>{place}: {what} was carried over with a difference: {why}</source>
            <translation>{place}: {what} foi transportado com uma diferença: {why}</translation>
        </message>
        <message>
            <source>Unmasking</source>
            <translation>Remoção de máscara</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Decidido por</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Decidido em</translation>
        </message>
        <message>
            <source>In reports too</source>
            <translation>Também nos relatórios</translation>
        </message>
        <message>
            <source>Taken back on</source>
            <translation>Revogado em</translation>
        </message>
        <message>
            <source>Taken back by</source>
            <translation>Revogado por</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Data de nascimento</translation>
        </message>
        <message>
            <source>Personal document</source>
            <translation>Documento pessoal</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Conta bancária</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>Endereço IP</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>data de nascimento</translation>
        </message>
        <message>
            <source>personal document</source>
            <translation>documento pessoal</translation>
        </message>
        <message>
            <source>bank account</source>
            <translation>conta bancária</translation>
        </message>
        <message>
            <source>line {line}: “{value}”</source>
            <translation>linha {line}: “{value}”</translation>
        </message>
        <message>
            <source>The data package describes several tables (at {place}): {names}. Name one of them with --resource.</source>
            <translation>O pacote de dados descreve várias tabelas (em {place}): {names}. Escolha uma delas com --resource.</translation>
        </message>
        <message>
            <source>The rule file: Prumo's own, Frictionless Table Schema, or JSON Schema</source>
            <translation>O arquivo de regras: do próprio Prumo, Frictionless Table Schema ou JSON Schema</translation>
        </message>
        <message>
            <source>The table to take of a data package that describes several</source>
            <translation>A tabela a usar de um pacote de dados que descreve várias</translation>
        </message>
        <message>
            <source>Gives a feed of an assessment the rules of a file, whatever its format, and lists what was not carried over</source>
            <translation>Dá a um arquivo de dados da avaliação as regras de um arquivo, em qualquer formato, e lista o que não foi aproveitado</translation>
        </message>
        <message>
            <source>Writes the rules of a feed in Prumo's format, as Frictionless Table Schema or as JSON Schema</source>
            <translation>Grava as regras de um arquivo de dados no formato do Prumo, como Frictionless Table Schema ou como JSON Schema</translation>
        </message>
        <message>
            <source>RULES</source>
            <translation>REGRAS</translation>
        </message>
        <message>
            <source>The assessment that the feed belongs to</source>
            <translation>A avaliação à qual o arquivo de dados pertence</translation>
        </message>
        <message>
            <source>The feed, by its name</source>
            <translation>O arquivo de dados, pelo nome</translation>
        </message>
        <message>
            <source>The format to write; Prumo's own where it is left out</source>
            <translation>O formato a gravar; se omitido, o do próprio Prumo</translation>
        </message>
        <message>
            <source>The file to write</source>
            <translation>O arquivo a gravar</translation>
        </message>
        <message numerus="yes">
            <source>Give {dataset} %n rule(s) of a file</source>
            <translation>
                <numerusform>Dar a {dataset} %n regra de um arquivo</numerusform>
                <numerusform>Dar a {dataset} %n regras de um arquivo</numerusform>
            </translation>
        </message>
        <message>
            <source>Prumo's own format...</source>
            <translation>Formato do próprio Prumo...</translation>
        </message>
        <message>
            <source>Frictionless Table Schema...</source>
            <translation>Frictionless Table Schema...</translation>
        </message>
        <message>
            <source>JSON Schema...</source>
            <translation>JSON Schema...</translation>
        </message>
        <message>
            <source>Export rules as</source>
            <translation>Exportar regras como</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) did not go over as they were:</source>
            <translation>
                <numerusform>%n item não passou como estava:</numerusform>
                <numerusform>%n itens não passaram como estavam:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more. The command line lists them all.</source>
            <translation>
                <numerusform>e mais %n. A linha de comando lista todos.</numerusform>
                <numerusform>e mais %n. A linha de comando lista todos.</numerusform>
            </translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>faltam alguns segundos</translation>
        </message>
        <message>
            <source>about {count} s left</source>
            <translation>faltam cerca de {count} s</translation>
        </message>
        <message>
            <source>about {count} min left</source>
            <translation>faltam cerca de {count} min</translation>
        </message>
        <message>
            <source>about {count} h left</source>
            <translation>faltam cerca de {count} h</translation>
        </message>
        <message>
            <source>FILE.csv|FILE.xlsx</source>
            <translation>ARQUIVO.csv|ARQUIVO.xlsx</translation>
        </message>
        <message>
            <source>Writes the failing rows to this file for a spreadsheet, as CSV or, by its ending, XLSX; personal data masked</source>
            <translation>Grava as linhas com falha neste arquivo, para planilha, em CSV ou, pela terminação, XLSX; dados pessoais mascarados</translation>
        </message>
        <message>
            <source>Writes the lines that could not be read to this file, CSV or XLSX, with the reason</source>
            <translation>Grava neste arquivo, CSV ou XLSX, as linhas que não puderam ser lidas, com o motivo</translation>
        </message>
        <message>
            <source>{kept} of {all} failing rows are in {path}: those that the run kept. Personal data is masked.</source>
            <translation>{kept} de {all} linhas com falha estão em {path}: as que a execução guardou. Dados pessoais são mascarados.</translation>
        </message>
        <message>
            <source>Since the run of {at:datetime}</source>
            <translation>Desde a execução de {at:datetime}</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>O que mudou</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Agora</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferença</translation>
        </message>
        <message>
            <source>{points:points} p.p.</source>
            <translation>{points:points} p.p.</translation>
        </message>
        <message>
            <source>95% intervals</source>
            <translation>Intervalos de 95%</translation>
        </message>
        <message>
            <source>apart</source>
            <translation>separados</translation>
        </message>
        <message>
            <source>overlap</source>
            <translation>se cruzam</translation>
        </message>
        <message>
            <source>{same} the same, {fresh} new, {gone} gone</source>
            <translation>{same} iguais, {fresh} novas, {gone} a menos</translation>
        </message>
        <message>
            <source>Where the intervals are apart, the difference is more than chance. Rows are told apart by their whole content, where both runs kept all of them. Rules that are met as before: {rest}.</source>
            <translation>Onde os intervalos estão separados, a diferença é mais que acaso. As linhas são distinguidas por todo o seu conteúdo, onde as duas execuções guardaram todas. Regras cumpridas como antes: {rest}.</translation>
        </message>
        <message>
            <source>newly missed</source>
            <translation>nova falha</translation>
        </message>
        <message>
            <source>still missed</source>
            <translation>ainda falha</translation>
        </message>
        <message>
            <source>fixed</source>
            <translation>corrigida</translation>
        </message>
        <message>
            <source>rule changed</source>
            <translation>regra mudou</translation>
        </message>
        <message>
            <source>newly checked</source>
            <translation>nova verificação</translation>
        </message>
        <message>
            <source>no longer checked</source>
            <translation>não mais verificada</translation>
        </message>
        <message>
            <source>met as before</source>
            <translation>cumprida como antes</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>não verificada</translation>
        </message>
        <message>
            <source>newly missed (tolerance was {before:share}, is {now:share})</source>
            <translation>nova falha (tolerância era {before:share}, é {now:share})</translation>
        </message>
        <message>
            <source>still missed (tolerance was {before:share}, is {now:share})</source>
            <translation>ainda falha (tolerância era {before:share}, é {now:share})</translation>
        </message>
        <message>
            <source>now met (tolerance was {before:share}, is {now:share})</source>
            <translation>agora cumprida (tolerância era {before:share}, é {now:share})</translation>
        </message>
        <message>
            <source>met as before (tolerance was {before:share}, is {now:share})</source>
            <translation>cumprida como antes (tolerância era {before:share}, é {now:share})</translation>
        </message>
        <message>
            <source>{n} newly missed</source>
            <translation>{n} com nova falha</translation>
        </message>
        <message>
            <source>{n} still missed</source>
            <translation>{n} ainda com falha</translation>
        </message>
        <message>
            <source>{n} fixed</source>
            <translation>corrigidas: {n}</translation>
        </message>
        <message>
            <source>{n} changed</source>
            <translation>com regra mudada: {n}</translation>
        </message>
        <message>
            <source>{n} newly checked</source>
            <translation>com nova verificação: {n}</translation>
        </message>
        <message>
            <source>{n} no longer checked</source>
            <translation>não mais verificadas: {n}</translation>
        </message>
        <message>
            <source>{n} met as before</source>
            <translation>cumpridas como antes: {n}</translation>
        </message>
        <message>
            <source>{n} not checked</source>
            <translation>não verificadas: {n}</translation>
        </message>
        <message>
            <source>Conforming share over the runs</source>
            <translation>Parcela conforme ao longo das execuções</translation>
        </message>
        <message>
            <source>All values over the runs</source>
            <translation>Todos os valores ao longo das execuções</translation>
        </message>
        <message>
            <source>{at:datetime}</source>
            <translation>{at:datetime}</translation>
        </message>
        <message>
            <source>The last {n} runs, with 95% intervals</source>
            <translation>As últimas {n} execuções, com intervalos de 95%</translation>
        </message>
        <message>
            <source>The last {n} runs, with 95% intervals; where the rule asked something else, its result is left out</source>
            <translation>As últimas {n} execuções, com intervalos de 95%; onde a regra perguntava outra coisa, o resultado fica de fora</translation>
        </message>
        <message>
            <source>Over {n} rules that asked the same in every run shown, with 95% intervals</source>
            <translation>Sobre {n} regras que perguntaram o mesmo em todas as execuções mostradas, com intervalos de 95%</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparação</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparada com</translation>
        </message>
        <message>
            <source>This is the first run of this feed: there is nothing to compare it with yet.</source>
            <translation>Esta é a primeira execução desta fonte: ainda não há com o que comparar.</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>Desde então</translation>
        </message>
        <message>
            <source>the rule asked something else before</source>
            <translation>antes a regra perguntava outra coisa</translation>
        </message>
        <message>
            <source>failing-rows.xlsx</source>
            <translation>linhas-com-falha.xlsx</translation>
        </message>
        <message>
            <source>As an Excel workbook (XLSX)...</source>
            <translation>Como planilha do Excel (XLSX)...</translation>
        </message>
        <message>
            <source>As text (CSV)...</source>
            <translation>Como texto (CSV)...</translation>
        </message>
        <message>
            <source>A sheet holds {written} rows below its titles; {left} more did not fit. Export as CSV to have all of them.</source>
            <translation>Uma planilha comporta {written} linhas abaixo dos títulos; outras {left} não couberam. Exporte como CSV para ter todas.</translation>
        </message>
        <message>
            <source>Look at a row in {name}</source>
            <translation>Ver um registro em {name}</translation>
        </message>
        <message>
            <source>Close the row</source>
            <translation>Fechar o registro</translation>
        </message>
        <message>
            <source>Line {line} in {name} and the rows around it</source>
            <translation>Linha {line} de {name} e os registros ao redor</translation>
        </message>
        <message>
            <source>Another row stands there now: the file was changed since the run. Check it again to see today's failures.</source>
            <translation>Agora há outro registro nesse lugar: o arquivo mudou desde a execução. Verifique de novo para ver as falhas de hoje.</translation>
        </message>
        <message>
            <source>The file was written after the run; this row is still as it was.</source>
            <translation>O arquivo foi gravado depois da execução; este registro continua como estava.</translation>
        </message>
        <message>
            <source>Personal data is masked.</source>
            <translation>Os dados pessoais estão mascarados.</translation>
        </message>
        <message>
            <source>Enter or a double click shows a row among its neighbours in the file.</source>
            <translation>Enter ou um clique duplo mostra o registro entre os vizinhos no arquivo.</translation>
        </message>
        <message>
            <source>Where the row stands is not known: its table is spread over several servers, or an older version kept the run. Check the feed again, then look at the row.</source>
            <translation>Não se sabe onde a linha está: a tabela está espalhada por vários servidores, ou uma versão mais antiga guardou a execução. Verifique a fonte de novo e depois veja a linha.</translation>
        </message>
        <message>
            <source>Line {line} is no longer in the file: it was changed since the run. Check it again.</source>
            <translation>A linha {line} não está mais no arquivo: ele mudou desde a execução. Verifique de novo.</translation>
        </message>
        <message>
            <source>Usual damage in the columns</source>
            <translation>Danos usuais nas colunas</translation>
        </message>
        <message>
            <source>What it is, and what to do</source>
            <translation>O que é e o que fazer</translation>
        </message>
        <message>
            <source>The {shown} most frequent of {all} are listed.</source>
            <translation>Listam-se os {shown} mais frequentes de {all}.</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message numerus="yes">
            <source>None of %n cell(s) is empty</source>
            <translation>
                <numerusform>A única célula está preenchida</numerusform>
                <numerusform>Nenhuma das %n células está vazia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) hold only spaces</source>
            <translation>
                <numerusform>%n valor só tem espaços</numerusform>
                <numerusform>%n valores só têm espaços</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n value(s) are valid as {what:word}</source>
            <translation>
                <numerusform>O único valor é válido como {what:word}</numerusform>
                <numerusform>Todos os %n valores são válidos como {what:word}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{valid} of %n value(s) are valid as {what:word}</source>
            <translation>
                <numerusform>{valid} de %n valor é válido como {what:word}</numerusform>
                <numerusform>{valid} de %n valores são válidos como {what:word}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The name of the column tells it; how many of its %n value(s) are valid was not counted</source>
            <translation>
                <numerusform>O nome da coluna indica; não foi contado se o valor é válido</numerusform>
                <numerusform>O nome da coluna indica; não foi contado quantos dos %n valores são válidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n value(s) are one of {distinct}</source>
            <translation>
                <numerusform>O valor é um de {distinct}</numerusform>
                <numerusform>Todos os %n valores são um de {distinct}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The smallest of %n value(s) is {min}: none is negative</source>
            <translation>
                <numerusform>O único valor é {min}, não negativo</numerusform>
                <numerusform>O menor de %n valores é {min}: nenhum é negativo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every one of %n value(s) is different</source>
            <translation>
                <numerusform>Só há um valor, nada se repete</numerusform>
                <numerusform>Os %n valores são todos diferentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No repetition among the %n value(s) that were compared</source>
            <translation>
                <numerusform>Nenhuma repetição no %n valor comparado</numerusform>
                <numerusform>Nenhuma repetição entre os %n valores comparados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{distinct} of %n value(s) are different</source>
            <translation>
                <numerusform>{distinct} de %n valor é diferente</numerusform>
                <numerusform>{distinct} de %n valores são diferentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The two columns together differ in each of %n row(s)</source>
            <translation>
                <numerusform>Só há %n registro, nada se repete</numerusform>
                <numerusform>As duas colunas juntas diferem em cada um dos %n registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The two columns together differ in the %n row(s) that were compared</source>
            <translation>
                <numerusform>As duas colunas juntas diferem no %n registro comparado</numerusform>
                <numerusform>As duas colunas juntas diferem nos %n registros comparados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n registro</numerusform>
                <numerusform>%n registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n linha</numerusform>
                <numerusform>%n linhas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n coluna</numerusform>
                <numerusform>%n colunas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n checked</source>
            <translation>
                <numerusform>%n verificado</numerusform>
                <numerusform>%n verificados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the first {rows:rows}: {checked:checked}, %n fail ({share:share})</source>
            <translation>
                <numerusform>Dos primeiros {rows:rows}: {checked:checked}, %n falha ({share:share})</numerusform>
                <numerusform>Dos primeiros {rows:rows}: {checked:checked}, %n falham ({share:share})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the whole feed ({rows:rows}): {checked:checked}, %n fail ({share:share})</source>
            <translation>
                <numerusform>Na fonte inteira ({rows:rows}): {checked:checked}, %n falha ({share:share})</numerusform>
                <numerusform>Na fonte inteira ({rows:rows}): {checked:checked}, %n falham ({share:share})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the first {rows:rows}: %n checked, none fails</source>
            <translation>
                <numerusform>Dos primeiros {rows:rows}: %n verificado, nenhum falha</numerusform>
                <numerusform>Dos primeiros {rows:rows}: %n verificados, nenhum falha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the whole feed ({rows:rows}): %n checked, none fails</source>
            <translation>
                <numerusform>Na fonte inteira ({rows:rows}): %n verificado, nenhum falha</numerusform>
                <numerusform>Na fonte inteira ({rows:rows}): %n verificados, nenhum falha</numerusform>
            </translation>
        </message>
        <message>
            <source>The first {rows:rows} hold nothing that this rule could check</source>
            <translation>Os primeiros {rows:rows} não têm nada que esta regra possa verificar</translation>
        </message>
        <message>
            <source>The whole feed ({rows:rows}) holds nothing that this rule could check</source>
            <translation>A fonte inteira ({rows:rows}) não tem nada que esta regra possa verificar</translation>
        </message>
        <message>
            <source>Of the first {rows:rows} the measure is {measured}, within what is allowed</source>
            <translation>Nos primeiros {rows:rows} a medida é {measured}, dentro do permitido</translation>
        </message>
        <message>
            <source>Of the whole feed ({rows:rows}) the measure is {measured}, within what is allowed</source>
            <translation>Na fonte inteira ({rows:rows}) a medida é {measured}, dentro do permitido</translation>
        </message>
        <message>
            <source>Of the first {rows:rows} the measure is {measured}, outside of what is allowed</source>
            <translation>Nos primeiros {rows:rows} a medida é {measured}, fora do permitido</translation>
        </message>
        <message>
            <source>Of the whole feed ({rows:rows}) the measure is {measured}, outside of what is allowed</source>
            <translation>Na fonte inteira ({rows:rows}) a medida é {measured}, fora do permitido</translation>
        </message>
        <message>
            <source>The sums were made over the whole feed.</source>
            <translation>As somas foram feitas sobre a fonte inteira.</translation>
        </message>
        <message>
            <source>The feed {dataset} was read whole to compare.</source>
            <translation>A fonte {dataset} foi lida inteira para comparar.</translation>
        </message>
        <message>
            <source>Repetitions beyond these rows are not seen here; a run sees them.</source>
            <translation>Repetições além desses registros não aparecem aqui; a execução as encontra.</translation>
        </message>
        <message>
            <source>A run measures the whole feed: there the measure may be another.</source>
            <translation>A execução mede a fonte inteira: lá a medida pode ser outra.</translation>
        </message>
        <message>
            <source>That is within the tolerance.</source>
            <translation>Isso está dentro da tolerância.</translation>
        </message>
        <message>
            <source>line {line}: {cells}</source>
            <translation>linha {line}: {cells}</translation>
        </message>
        <message>
            <source>{column} = “{value}”</source>
            <translation>{column} = “{value}”</translation>
        </message>
        <message>
            <source>Suggested rules</source>
            <translation>Regras sugeridas</translation>
        </message>
        <message>
            <source>Suggested rules: {count}</source>
            <translation>Regras sugeridas: {count}</translation>
        </message>
        <message>
            <source>Would fail now</source>
            <translation>Falhariam agora</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>recusada</translation>
        </message>
        <message>
            <source>The profile did not count this. Accept the rule and run it to know.</source>
            <translation>O perfil não contou isto. Aceite a regra e execute para saber.</translation>
        </message>
        <message>
            <source>Rules are suggested from the profile of the feed, which was not made yet. Profile it first; nothing in the feed is changed.</source>
            <translation>As regras são sugeridas a partir do perfil da fonte, que ainda não foi feito. Faça o perfil primeiro; nada na fonte é alterado.</translation>
        </message>
        <message>
            <source>Enter accepts the chosen lines, Delete refuses them. What is refused can be brought back.</source>
            <translation>Enter aceita as linhas escolhidas, Delete as recusa. O que for recusado pode ser trazido de volta.</translation>
        </message>
        <message>
            <source>Everything that the profile suggests was decided.</source>
            <translation>Tudo o que o perfil sugere já foi decidido.</translation>
        </message>
        <message numerus="yes">
            <source>Accept all (%n)</source>
            <translation>
                <numerusform>Aceitar todas (%n)</numerusform>
                <numerusform>Aceitar todas (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Recusar</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Trazer de volta</translation>
        </message>
        <message>
            <source>Close the suggestions</source>
            <translation>Fechar as sugestões</translation>
        </message>
        <message>
            <source>Accept rule {rule}</source>
            <translation>Aceitar a regra {rule}</translation>
        </message>
        <message>
            <source>Refuse rule {rule}</source>
            <translation>Recusar a regra {rule}</translation>
        </message>
        <message>
            <source>Bring back rule {rule}</source>
            <translation>Trazer de volta a regra {rule}</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n suggested rule(s) for {name}</source>
            <translation>
                <numerusform>Aceitar %n regra sugerida para {name}</numerusform>
                <numerusform>Aceitar %n regras sugeridas para {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refuse %n suggested rule(s) for {name}</source>
            <translation>
                <numerusform>Recusar %n regra sugerida para {name}</numerusform>
                <numerusform>Recusar %n regras sugeridas para {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring back %n refused rule(s) of {name}</source>
            <translation>
                <numerusform>Trazer de volta %n regra recusada de {name}</numerusform>
                <numerusform>Trazer de volta %n regras recusadas de {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggested rule(s) are in {path}:</source>
            <translation>
                <numerusform>%n regra sugerida está em {path}:</numerusform>
                <numerusform>%n regras sugeridas estão em {path}:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would fail now</source>
            <translation>
                <numerusform>%n registro falharia agora</numerusform>
                <numerusform>%n registros falhariam agora</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in {path} suggests a rule, so no rule file was written. Write the rules by hand, or profile a feed that holds rows.</source>
            <translation>Nada em {path} sugere uma regra, então nenhum arquivo de regras foi gravado. Escreva as regras à mão ou faça o perfil de uma fonte com registros.</translation>
        </message>
        <message>
            <source>Writes a rule file to start from: the rules that the profile suggests</source>
            <translation>Grava um arquivo de regras para começar: as regras que o perfil sugere</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) read</source>
            <translation>
                <numerusform>%n linha lida</numerusform>
                <numerusform>%n linhas lidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected line(s)</source>
            <translation>
                <numerusform>%n linha rejeitada</numerusform>
                <numerusform>%n linhas rejeitadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n valor</numerusform>
                <numerusform>%n valores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n regra</numerusform>
                <numerusform>%n regras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chart(s)</source>
            <translation>
                <numerusform>%n gráfico</numerusform>
                <numerusform>%n gráficos</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the first rows to try the rule on...</source>
            <translation>Lendo os primeiros registros para testar a regra...</translation>
        </message>
        <message>
            <source>Trying the rule on the first rows...</source>
            <translation>Testando a regra nos primeiros registros...</translation>
        </message>
        <message>
            <source>For example {examples}</source>
            <translation>Por exemplo, {examples}</translation>
        </message>
        <message>
            <source>Characteristic (ISO/IEC 25012)</source>
            <translation>Característica (ISO/IEC 25012)</translation>
        </message>
        <message>
            <source>of its kind: {characteristic}</source>
            <translation>a do tipo: {characteristic}</translation>
        </message>
        <message>
            <source>Tolerated number of failures</source>
            <translation>Número tolerado de falhas</translation>
        </message>
        <message>
            <source>Of share and number, the larger holds</source>
            <translation>Entre parcela e número, vale o maior</translation>
        </message>
        <message>
            <source>The tolerated number of failures is a whole number from 0 on, or left empty.</source>
            <translation>O número tolerado de falhas é um número inteiro a partir de 0, ou fica vazio.</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>Quem responde por ela</translation>
        </message>
        <message>
            <source>{field}: “{value}” is no number.</source>
            <translation>{field}: “{value}” não é um número.</translation>
        </message>
        <message>
            <source>The character that makes a quote behind it part of the value, or "none"; else found out</source>
            <translation>O caractere que torna a aspa seguinte parte do valor, ou "none"; senão é descoberto</translation>
        </message>
        <message>
            <source>Lines at the end that are no data; else found out where it is clear</source>
            <translation>Linhas no fim que não são dados; senão são descobertas onde for claro</translation>
        </message>
        <message>
            <source>What stands between groups of three digits; else found out</source>
            <translation>O que separa os grupos de três dígitos; senão é descoberto</translation>
        </message>
        <message>
            <source>How dates are written: day-first 23/11/2026, month-first 11/23/2026, year-first 2026/11/23, day-first-digits 23112026, iso 2026-11-23 and nothing else</source>
            <translation>Como as datas são escritas: day-first 23/11/2026, month-first 11/23/2026, year-first 2026/11/23, day-first-digits 23112026, iso 2026-11-23 e nada mais</translation>
        </message>
        <message>
            <source>Escape before a quote</source>
            <translation>Escape antes da aspa</translation>
        </message>
        <message>
            <source>Thousands</source>
            <translation>Milhares</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datas</translation>
        </message>
        <message>
            <source>Lines to leave out at the end</source>
            <translation>Linhas a deixar de fora no fim</translation>
        </message>
        <message>
            <source>backslash  \</source>
            <translation>barra invertida  \</translation>
        </message>
        <message>
            <source>point  .</source>
            <translation>ponto  .</translation>
        </message>
        <message>
            <source>apostrophe  '</source>
            <translation>apóstrofo  '</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>day first  31/12/2026</source>
            <translation>dia antes  31/12/2026</translation>
        </message>
        <message>
            <source>month first  12/31/2026</source>
            <translation>mês antes  12/31/2026</translation>
        </message>
        <message>
            <source>year first  2026/12/31</source>
            <translation>ano antes  2026/12/31</translation>
        </message>
        <message>
            <source>digits, day first  31122026</source>
            <translation>dígitos, dia antes  31122026</translation>
        </message>
        <message>
            <source>only  2026-12-31</source>
            <translation>só  2026-12-31</translation>
        </message>
        <message>
            <source>A word that means an empty cell; may be given more than once</source>
            <translation>Uma palavra que significa célula vazia; pode vir mais de uma vez</translation>
        </message>
        <message>
            <source>Counted apart: {header} of names, {skipped} skipped at the top, {footer} left out at the end, {blank} blank.</source>
            <translation>Contadas à parte: {header} de nomes, {skipped} puladas no início, {footer} deixadas de fora no fim, {blank} em branco.</translation>
        </message>
        <message>
            <source>{option} would write over {path}, which this command reads. Name another file.</source>
            <translation>{option} gravaria por cima de {path}, que este comando lê. Dê outro nome ao arquivo.</translation>
        </message>
        <message>
            <source>{path} is where the feed {name} is read. Name another file.</source>
            <translation>{path} é de onde a fonte {name} é lida. Indique outro arquivo.</translation>
        </message>
        <message>
            <source>{path} is the name of an assessment, and nothing else is ever written there. Name another file.</source>
            <translation>{path} é nome de uma avaliação, e nada mais é gravado nele. Dê outro nome ao arquivo.</translation>
        </message>
        <message>
            <source>{option} and {other} name the same file. Give each its own.</source>
            <translation>{option} e {other} indicam o mesmo arquivo. Dê um a cada uma.</translation>
        </message>
        <message>
            <source>--{option} and --{other} contradict each other. Give one of them.</source>
            <translation>--{option} e --{other} se contradizem. Use só uma das duas.</translation>
        </message>
        <message>
            <source>The same sign cannot stand before fractions and between thousands. Change --decimal or --thousands.</source>
            <translation>O mesmo sinal não pode separar os decimais e os milhares. Mude --decimal ou --thousands.</translation>
        </message>
        <message>
            <source>The same sign cannot stand before fractions and between thousands: thousands are read without one. Choose another sign for one of them.</source>
            <translation>O mesmo sinal não pode separar os decimais e os milhares: os milhares são lidos sem sinal. Escolha outro sinal para um deles.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) at the end left out</source>
            <translation>
                <numerusform>%n linha no fim deixada de fora</numerusform>
                <numerusform>%n linhas no fim deixadas de fora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) at the top skipped</source>
            <translation>
                <numerusform>%n linha no início pulada</numerusform>
                <numerusform>%n linhas no início puladas</numerusform>
            </translation>
        </message>
        <message>
            <source>No record of {path} can be read as JSON; the first fault is in line {line}. Ask for the file again, whole and in UTF-8.</source>
            <translation>Nenhum registro de {path} pode ser lido como JSON; o primeiro defeito está na linha {line}. Peça o arquivo de novo, inteiro e em UTF-8.</translation>
        </message>
        <message>
            <source>{path} is JSON in UTF-16, which JSON does not know. Save it as UTF-8 and choose it again.</source>
            <translation>{path} é JSON em UTF-16, que o JSON não conhece. Salve-o em UTF-8 e escolha-o de novo.</translation>
        </message>
        <message>
            <source>{path} is a ZIP that cannot be opened, or holds neither NF-e nor a spreadsheet. Unpack it and choose one of its files or their folder.</source>
            <translation>{path} é um ZIP que não abre ou que não contém nem NF-e nem planilha. Descompacte-o e escolha um dos arquivos ou a pasta deles.</translation>
        </message>
        <message>
            <source>{place}: this is no reconciliation plan but “{format}”. Choose a file whose format is prumo-reconciliation.</source>
            <translation>{place}: isto não é um plano de conciliação, e sim “{format}”. Escolha um arquivo com o formato prumo-reconciliation.</translation>
        </message>
        <message>
            <source>{place}: the plan is of version {version}, which this Prumo does not know. Use a newer Prumo.</source>
            <translation>{place}: o plano é da versão {version}, que este Prumo não conhece. Use um Prumo mais novo.</translation>
        </message>
        <message>
            <source>{place}: the plan names no key. Name at least one column that says which record a row is.</source>
            <translation>{place}: o plano não indica a chave. Indique ao menos uma coluna que diga de qual registro é cada linha.</translation>
        </message>
        <message>
            <source>{place}: at most {limit} are possible here. Leave some out.</source>
            <translation>{place}: aqui são possíveis no máximo {limit}. Retire alguns.</translation>
        </message>
        <message>
            <source>{place}: the pair that begins with “{column}” stands there twice. Remove one of them.</source>
            <translation>{place}: o par que começa com “{column}” aparece duas vezes. Remova um deles.</translation>
        </message>
        <message>
            <source>{place}: “{zone}” is no offset from UTC. Write it as -03:00 or Z.</source>
            <translation>{place}: “{zone}” não é uma diferença em relação ao UTC. Escreva -03:00 ou Z.</translation>
        </message>
        <message>
            <source>{place}: a factor of nearly zero makes every amount nothing. Write how many received units one sent unit is.</source>
            <translation>{place}: um fator quase zero anula todos os valores. Escreva quantas unidades recebidas valem uma unidade enviada.</translation>
        </message>
        <message>
            <source>There is no column “{column}” on the {side:side} side. Its columns are: {columns}.</source>
            <translation>Não há coluna “{column}” no lado {side:side}. As colunas são: {columns}.</translation>
        </message>
        <message>
            <source>The key stands for so many rows on both sides that they cannot be laid side by side. Add a column to the key.</source>
            <translation>A chave aparece em tantas linhas dos dois lados que não é possível confrontá-las. Acrescente uma coluna à chave.</translation>
        </message>
        <message>
            <source>Nothing was sent: the sent side has no row. Check that it is the right feed.</source>
            <translation>Nada foi enviado: o lado enviado não tem nenhuma linha. Confira se é a fonte certa.</translation>
        </message>
        <message>
            <source>Nothing arrived: the received side has no row. Check that it is the right feed.</source>
            <translation>Nada chegou: o lado recebido não tem nenhuma linha. Confira se é a fonte certa.</translation>
        </message>
        <message>
            <source>One side is {times:count} times as large as the other ({sent} rows sent, {received} received). Check that both are of the same period and scope.</source>
            <translation>Um lado é {times:count} vezes maior que o outro ({sent} linhas enviadas, {received} recebidas). Confira se os dois são do mesmo período e escopo.</translation>
        </message>
        <message>
            <source>No key is on both sides. Check that the key columns belong together and how they are written (case, zeros, punctuation).</source>
            <translation>Nenhuma chave está nos dois lados. Confira se as colunas da chave se correspondem e como são escritas (maiúsculas, zeros, pontuação).</translation>
        </message>
        <message>
            <source>The key does not name single records on the sent side: {n} of {rows} rows repeat one. Only the first row of each key is compared; add a column to the key.</source>
            <translation>A chave não identifica um único registro no lado enviado: {n} de {rows} linhas repetem uma chave. Só a primeira linha de cada chave é comparada; acrescente uma coluna à chave.</translation>
        </message>
        <message>
            <source>The key does not name single records on the received side: {n} of {rows} rows repeat one. Only the first row of each key is compared; add a column to the key.</source>
            <translation>A chave não identifica um único registro no lado recebido: {n} de {rows} linhas repetem uma chave. Só a primeira linha de cada chave é comparada; acrescente uma coluna à chave.</translation>
        </message>
        <message>
            <source>On the sent side {n} of {rows} rows have no key and cannot be looked for.</source>
            <translation>No lado enviado, {n} de {rows} linhas não têm chave e não podem ser procuradas.</translation>
        </message>
        <message>
            <source>On the received side {n} of {rows} rows have no key and cannot be assigned.</source>
            <translation>No lado recebido, {n} de {rows} linhas não têm chave e não podem ser associadas.</translation>
        </message>
        <message>
            <source>“{column}” is to be compared as a number, but {n} of {rows} sent values are none. Compare it as text, or choose another column.</source>
            <translation>“{column}” deveria ser comparada como número, mas {n} de {rows} valores enviados não são números. Compare como texto ou escolha outra coluna.</translation>
        </message>
        <message>
            <source>“{column}” is to be compared as a number, but {n} of {rows} received values are none. Compare it as text, or choose another column.</source>
            <translation>“{column}” deveria ser comparada como número, mas {n} de {rows} valores recebidos não são números. Compare como texto ou escolha outra coluna.</translation>
        </message>
        <message>
            <source>{n} sent values of “{column}” are no numbers; they are compared as text.</source>
            <translation>{n} valores enviados de “{column}” não são números; são comparados como texto.</translation>
        </message>
        <message>
            <source>{n} received values of “{column}” are no numbers; they are compared as text.</source>
            <translation>{n} valores recebidos de “{column}” não são números; são comparados como texto.</translation>
        </message>
        <message>
            <source>“{column}” is to be compared as a time, but {n} of {rows} sent values are none. Compare it as text, or choose another column.</source>
            <translation>“{column}” deveria ser comparada como data e hora, mas {n} de {rows} valores enviados não são. Compare como texto ou escolha outra coluna.</translation>
        </message>
        <message>
            <source>“{column}” is to be compared as a time, but {n} of {rows} received values are none. Compare it as text, or choose another column.</source>
            <translation>“{column}” deveria ser comparada como data e hora, mas {n} de {rows} valores recebidos não são. Compare como texto ou escolha outra coluna.</translation>
        </message>
        <message>
            <source>{n} sent values of “{column}” are no times; they are compared as text.</source>
            <translation>{n} valores enviados de “{column}” não são data e hora; são comparados como texto.</translation>
        </message>
        <message>
            <source>{n} received values of “{column}” are no times; they are compared as text.</source>
            <translation>{n} valores recebidos de “{column}” não são data e hora; são comparados como texto.</translation>
        </message>
        <message>
            <source>Both sides are the same feed, so nothing can differ. Choose what arrived as the other side.</source>
            <translation>Os dois lados são a mesma fonte, então nada pode diferir. Escolha o que chegou como o outro lado.</translation>
        </message>
        <message>
            <source>{n} of {rows} sent values of “{column}” are no times: these records have no delay.</source>
            <translation>{n} de {rows} valores enviados de “{column}” não são data e hora: esses registros ficam sem atraso.</translation>
        </message>
        <message>
            <source>{n} of {rows} received values of “{column}” are no times: these records have no delay.</source>
            <translation>{n} de {rows} valores recebidos de “{column}” não são data e hora: esses registros ficam sem atraso.</translation>
        </message>
        <message>
            <source>Times of “{field}” are mixed: some say how far they are from UTC (sent {with_sent}, received {with_received}), others do not (sent {without_sent}, received {without_received}). Set the zone of those that do not.</source>
            <translation>Os horários de “{field}” estão misturados: alguns dizem a diferença para o UTC (enviados {with_sent}, recebidos {with_received}), outros não (enviados {without_sent}, recebidos {without_received}). Informe o fuso dos que não dizem.</translation>
        </message>
        <message>
            <source>On both sides</source>
            <translation>Nos dois lados</translation>
        </message>
        <message>
            <source>Equal</source>
            <translation>Iguais</translation>
        </message>
        <message>
            <source>With a divergence</source>
            <translation>Com divergência</translation>
        </message>
        <message>
            <source>Omitted: sent, not received</source>
            <translation>Omitidos: enviados, não recebidos</translation>
        </message>
        <message>
            <source>Extra: received, not sent</source>
            <translation>A mais: recebidos, não enviados</translation>
        </message>
        <message>
            <source>Duplicates on the sent side</source>
            <translation>Duplicados no lado enviado</translation>
        </message>
        <message>
            <source>Duplicates on the received side</source>
            <translation>Duplicados no lado recebido</translation>
        </message>
        <message>
            <source>Sent without a key</source>
            <translation>Enviados sem chave</translation>
        </message>
        <message>
            <source>Received without a key</source>
            <translation>Recebidos sem chave</translation>
        </message>
        <message>
            <source>Divergence</source>
            <translation>Divergência</translation>
        </message>
        <message>
            <source>empty where it arrived</source>
            <translation>vazio no recebido</translation>
        </message>
        <message>
            <source>empty where it was sent</source>
            <translation>vazio no enviado</translation>
        </message>
        <message>
            <source>no number or time</source>
            <translation>não é número nem horário</translation>
        </message>
        <message>
            <source>only upper and lower case</source>
            <translation>só maiúsculas e minúsculas</translation>
        </message>
        <message>
            <source>only accents</source>
            <translation>só acentos</translation>
        </message>
        <message>
            <source>only spaces</source>
            <translation>só espaços</translation>
        </message>
        <message>
            <source>leading zeros lost</source>
            <translation>zeros à esquerda perdidos</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>cortado</translation>
        </message>
        <message>
            <source>broken accents (encoding)</source>
            <translation>acentos quebrados (codificação)</translation>
        </message>
        <message>
            <source>opposite sign</source>
            <translation>sinal trocado</translation>
        </message>
        <message>
            <source>decimal point moved</source>
            <translation>casa decimal deslocada</translation>
        </message>
        <message>
            <source>rounded</source>
            <translation>arredondado</translation>
        </message>
        <message>
            <source>whole hours apart (time zone)</source>
            <translation>horas inteiras de diferença (fuso)</translation>
        </message>
        <message>
            <source>day and month swapped</source>
            <translation>dia e mês trocados</translation>
        </message>
        <message>
            <source>another word</source>
            <translation>outra palavra</translation>
        </message>
        <message>
            <source>another value</source>
            <translation>outro valor</translation>
        </message>
        <message>
            <source>incomplete shipping data</source>
            <translation>dados de entrega incompletos</translation>
        </message>
        <message>
            <source>amounts diverge</source>
            <translation>divergência de valores</translation>
        </message>
        <message>
            <source>unknown or wrong product code</source>
            <translation>código de produto inválido ou desconhecido</translation>
        </message>
        <message>
            <source>stock not available</source>
            <translation>estoque indisponível</translation>
        </message>
        <message>
            <source>status not available</source>
            <translation>status indisponível</translation>
        </message>
        <message>
            <source>carrier not registered</source>
            <translation>transportadora não cadastrada</translation>
        </message>
        <message>
            <source>{n} other segments</source>
            <translation>outros {n} segmentos</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Diferenças</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Value sent</source>
            <translation>Valor enviado</translation>
        </message>
        <message>
            <source>Value received</source>
            <translation>Valor recebido</translation>
        </message>
        <message>
            <source>Line sent</source>
            <translation>Linha no enviado</translation>
        </message>
        <message>
            <source>Line received</source>
            <translation>Linha no recebido</translation>
        </message>
        <message>
            <source>Sent: </source>
            <translation>Enviado: </translation>
        </message>
        <message>
            <source>Received: </source>
            <translation>Recebido: </translation>
        </message>
        <message>
            <source>Sent: {rows} rows and {rejects} unreadable lines of {lines} lines</source>
            <translation>Enviado: {rows} linhas lidas e {rejects} ilegíveis, de {lines} linhas</translation>
        </message>
        <message>
            <source>Received: {rows} rows and {rejects} unreadable lines of {lines} lines</source>
            <translation>Recebido: {rows} linhas lidas e {rejects} ilegíveis, de {lines} linhas</translation>
        </message>
        <message>
            <source>Divergences by field (of the records on both sides):</source>
            <translation>Divergências por campo (dos registros nos dois lados):</translation>
        </message>
        <message numerus="yes">
            <source>difference (received less sent) of %n record(s): from {min:amount} to {max:amount}, median {p50:amount}, 95% at most {p95:amount}</source>
            <translation>
                <numerusform>diferença (recebido menos enviado) em %n registro: de {min:amount} a {max:amount}, mediana {p50:amount}, 95% até {p95:amount}</numerusform>
                <numerusform>diferença (recebido menos enviado) em %n registros: de {min:amount} a {max:amount}, mediana {p50:amount}, 95% até {p95:amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>looks like: {causes}</source>
            <translation>parece: {causes}</translation>
        </message>
        <message>
            <source>reason to propose: {reason}</source>
            <translation>motivo a propor: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>Delay of %n record(s): median {p50:duration}, 90% within {p90:duration}, 95% within {p95:duration}, longest {max:duration}</source>
            <translation>
                <numerusform>Atraso de %n registro: mediana {p50:duration}, 90% em até {p90:duration}, 95% em até {p95:duration}, maior {max:duration}</numerusform>
                <numerusform>Atraso de %n registros: mediana {p50:duration}, 90% em até {p90:duration}, 95% em até {p95:duration}, maior {max:duration}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) arrived before they were sent: check clocks and time zones.</source>
            <translation>
                <numerusform>%n registro chegou antes de ser enviado: confira relógios e fusos.</numerusform>
                <numerusform>%n registros chegaram antes de serem enviados: confira relógios e fusos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest record that arrived is {age:duration} old.</source>
            <translation>O registro mais novo que chegou tem {age:duration}.</translation>
        </message>
        <message>
            <source>At stake: omitted {omitted:amount}, extra {extra:amount}, in records that diverge {divergent:amount}</source>
            <translation>Em jogo: omitidos {omitted:amount}, a mais {extra:amount}, em registros divergentes {divergent:amount}</translation>
        </message>
        <message numerus="yes">
            <source>In %n record(s) the value is empty or no number; it counts nothing.</source>
            <translation>
                <numerusform>Em %n registro o valor está vazio ou não é número; não entra na soma.</numerusform>
                <numerusform>Em %n registros o valor está vazio ou não é número; não entram na soma.</numerusform>
            </translation>
        </message>
        <message>
            <source>By {column}: on both sides, diverging, omitted, extra, duplicates</source>
            <translation>Por {column}: nos dois lados, divergentes, omitidos, a mais, duplicados</translation>
        </message>
        <message>
            <source>By {column}: on both sides, diverging, omitted, extra, duplicates, 95% within, age of the newest</source>
            <translation>Por {column}: nos dois lados, divergentes, omitidos, a mais, duplicados, 95% em até, idade do mais novo</translation>
        </message>
        <message>
            <source>day by day</source>
            <translation>dia a dia</translation>
        </message>
        <message>
            <source>month by month</source>
            <translation>mês a mês</translation>
        </message>
        <message>
            <source>{column}, {by:word}</source>
            <translation>{column}, {by:word}</translation>
        </message>
        <message>
            <source>What went wrong by {column}, {by:word}</source>
            <translation>O que deu errado por {column}, {by:word}</translation>
        </message>
        <message>
            <source>Shares of the records of each; the newest {shown} of {all}</source>
            <translation>Partes dos registros de cada um; os {shown} mais novos de {all}</translation>
        </message>
        <message>
            <source>When they were compared, the newest record that had arrived was {age:duration} old.</source>
            <translation>No momento do confronto, o registro mais novo que tinha chegado era de {age:duration} antes.</translation>
        </message>
        <message>
            <source>{amount:amount}</source>
            <translation>{amount:amount}</translation>
        </message>
        <message>
            <source>value|day|month</source>
            <translation>value|day|month</translation>
        </message>
        <message>
            <source>Whether the times in the --segment column are told apart by days or months (value when left out)</source>
            <translation>Se os horários na coluna de --segment são separados por dia (day) ou mês (month); value se omitido</translation>
        </message>
        <message>
            <source>Newest is</source>
            <translation>Mais novo há</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>Separados por</translation>
        </message>
        <message>
            <source>each value</source>
            <translation>cada valor</translation>
        </message>
        <message>
            <source>each day</source>
            <translation>cada dia</translation>
        </message>
        <message>
            <source>each month</source>
            <translation>cada mês</translation>
        </message>
        <message>
            <source>Fields in {segment}</source>
            <translation>Campos em {segment}</translation>
        </message>
        <message>
            <source>Fields of the chosen segment</source>
            <translation>Campos do segmento escolhido</translation>
        </message>
        <message>
            <source>Omissions, extras and duplicates</source>
            <translation>Omissões, registros a mais e duplicados</translation>
        </message>
        <message>
            <source>Median difference</source>
            <translation>Diferença mediana</translation>
        </message>
        <message>
            <source>From, to</source>
            <translation>De, até</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <source>received</source>
            <translation>recebido</translation>
        </message>
        <message>
            <source>Compares what was sent with what arrived, record by record</source>
            <translation>Confronta o que foi enviado com o que chegou, registro por registro</translation>
        </message>
        <message>
            <source>SENT</source>
            <translation>ENVIADO</translation>
        </message>
        <message>
            <source>RECEIVED</source>
            <translation>RECEBIDO</translation>
        </message>
        <message>
            <source>case,accents,digits,zeros,exact</source>
            <translation>case,accents,digits,zeros,exact</translation>
        </message>
        <message>
            <source>SENT=RECEIVED</source>
            <translation>ENVIADO=RECEBIDO</translation>
        </message>
        <message>
            <source>COLUMN[=COLUMN]</source>
            <translation>COLUNA[=COLUNA]</translation>
        </message>
        <message>
            <source>FIELD=TOLERANCE</source>
            <translation>CAMPO=TOLERANCIA</translation>
        </message>
        <message>
            <source>FIELD=text|number|moment|mapping</source>
            <translation>CAMPO=text|number|moment|mapping</translation>
        </message>
        <message>
            <source>FIELD=case,accents,digits,zeros,exact</source>
            <translation>CAMPO=case,accents,digits,zeros,exact</translation>
        </message>
        <message>
            <source>FIELD=FACTOR</source>
            <translation>CAMPO=FATOR</translation>
        </message>
        <message>
            <source>FIELD=SENT:RECEIVED</source>
            <translation>CAMPO=ENVIADA:RECEBIDA</translation>
        </message>
        <message>
            <source>{count} columns belong together, and at most {limit} can be compared at once. Name those that matter with --map.</source>
            <translation>{count} colunas se correspondem, e no máximo {limit} podem ser comparadas de uma vez. Indique as que importam com --map.</translation>
        </message>
        <message>
            <source>How a field is compared; without it, as its values look. May be given several times</source>
            <translation>Como um campo é comparado; se omitido, conforme seus valores. Pode ser dado várias vezes</translation>
        </message>
        <message>
            <source>What does not count in the texts of a field, in the words of --key-form. May be given several times</source>
            <translation>O que não conta nos textos de um campo, com as palavras de --key-form. Pode ser dado várias vezes</translation>
        </message>
        <message>
            <source>The received amount is the sent one times this: 0.01 where cents arrive as reais. May be given several times</source>
            <translation>O valor recebido é o enviado vezes isto: 0.01 quando centavos chegam em reais. Pode ser dado várias vezes</translation>
        </message>
        <message>
            <source>A received word that stands for a sent one: status=paid:pago. May be given several times</source>
            <translation>Uma palavra recebida que corresponde a uma enviada: status=paid:pago. Pode ser dado várias vezes</translation>
        </message>
        <message>
            <source>“{value}” is no factor. Write a number other than zero, as 0.01 or 1000.</source>
            <translation>“{value}” não é um fator. Escreva um número diferente de zero, como 0.01 ou 1000.</translation>
        </message>
        <message>
            <source>“{value}” does not say which word stands for which. Write the sent word, a colon and the received word, as paid:pago.</source>
            <translation>“{value}” não diz qual palavra corresponde a qual. Escreva a palavra enviada, dois-pontos e a palavra recebida, como paid:pago.</translation>
        </message>
        <message>
            <source>WHAT=SHARE</source>
            <translation>O_QUE=PARTE</translation>
        </message>
        <message>
            <source>-03:00=Z</source>
            <translation>-03:00=Z</translation>
        </message>
        <message>
            <source>omissions,extras,duplicates,divergences,any</source>
            <translation>omissions,extras,duplicates,divergences,any</translation>
        </message>
        <message>
            <source>Columns that name a record, as SENT or SENT=RECEIVED; --map also tells what they are called on the other side</source>
            <translation>Colunas que identificam um registro, como ENVIADO ou ENVIADO=RECEBIDO; --map também diz como se chamam no outro lado</translation>
        </message>
        <message>
            <source>What does not count in a key: case, accents, everything but digits, leading zeros; exact: even spaces around and composed accents count</source>
            <translation>O que não conta na chave: maiúsculas, acentos, tudo que não é dígito, zeros à esquerda; exact: até espaços em volta e acentos compostos contam</translation>
        </message>
        <message>
            <source>Columns to compare; without any, those that belong together by their names and contents. May be given several times</source>
            <translation>Colunas a comparar; sem nenhuma, as que se correspondem pelos nomes e conteúdos. Pode ser dado várias vezes</translation>
        </message>
        <message>
            <source>How far a field may be off: an amount, a percentage of what was sent, or seconds. May be given several times</source>
            <translation>Quanto um campo pode diferir: um valor, uma porcentagem do enviado, ou segundos. Pode ser dado várias vezes</translation>
        </message>
        <message>
            <source>Share that may miss (0.01 or 1%): of omissions, extras, duplicates or a field. May be given several times</source>
            <translation>Parte que pode falhar (0.01 ou 1%): de omissions, extras, duplicates ou de um campo. Pode ser dado várias vezes</translation>
        </message>
        <message>
            <source>Tells all figures for each value of this column too</source>
            <translation>Mostra os números também para cada valor desta coluna</translation>
        </message>
        <message>
            <source>Column of what a record is worth: tells what is at stake</source>
            <translation>Coluna com o valor do registro: mostra quanto está em jogo</translation>
        </message>
        <message>
            <source>Columns of when a record was sent and when it arrived: tells the delay</source>
            <translation>Colunas de quando o registro foi enviado e quando chegou: mostra o atraso</translation>
        </message>
        <message>
            <source>Offsets from UTC of times that do not say theirs, of the two sides</source>
            <translation>Diferenças para o UTC dos horários que não dizem a sua, dos dois lados</translation>
        </message>
        <message>
            <source>Plan to compare by, instead of --key and --map</source>
            <translation>Plano de confronto, em vez de --key e --map</translation>
        </message>
        <message>
            <source>Writes the plan that was used to this file</source>
            <translation>Grava neste arquivo o plano usado</translation>
        </message>
        <message>
            <source>Ends with code 1 where one of these is beyond what is allowed</source>
            <translation>Termina com código 1 quando um destes passa do permitido</translation>
        </message>
        <message>
            <source>Writes the records that differ to this file for a spreadsheet, as CSV or, by its ending, XLSX; personal data masked</source>
            <translation>Grava neste arquivo os registros que diferem, para planilha, em CSV ou, pela extensão, XLSX; dados pessoais mascarados</translation>
        </message>
        <message>
            <source>Records shown of each kind (20 when left out)</source>
            <translation>Registros mostrados de cada tipo (20 se omitido)</translation>
        </message>
        <message>
            <source>MiB of memory the comparison may use before it goes to disk (2048 when left out)</source>
            <translation>MiB de memória que o confronto pode usar antes de ir para o disco (2048 se omitido)</translation>
        </message>
        <message>
            <source>Name the key with --key, or a plan with --plan, and not both.</source>
            <translation>Indique a chave com --key, ou um plano com --plan, mas não os dois.</translation>
        </message>
        <message>
            <source>{option}: “{value}” is no pair. Write two parts with = between them.</source>
            <translation>{option}: “{value}” não é um par. Escreva duas partes separadas por =.</translation>
        </message>
        <message>
            <source>{option}: “{value}” is not among the fields that are compared. Add it with --map.</source>
            <translation>{option}: “{value}” não está entre os campos comparados. Acrescente-o com --map.</translation>
        </message>
        <message>
            <source>“{value}” is no tolerance. Write an amount (0.01), a percentage (1%) or seconds (90s).</source>
            <translation>“{value}” não é uma tolerância. Escreva um valor (0.01), uma porcentagem (1%) ou segundos (90s).</translation>
        </message>
        <message>
            <source>“{value}” is no share. Write it as 0.01 or 1%.</source>
            <translation>“{value}” não é uma parte. Escreva 0.01 ou 1%.</translation>
        </message>
        <message>
            <source>There is no reconciliation called “{name}” in this assessment.</source>
            <translation>Não há conciliação chamada “{name}” nesta avaliação.</translation>
        </message>
        <message>
            <source>{share:share} of what was compared arrived as it was sent (95%: {low:share} to {high:share}); {failed} of {checked} did not</source>
            <translation>{share:share} do que foi confrontado chegou como foi enviado (95%: {low:share} a {high:share}); {failed} de {checked} não</translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n record(s) were sent and did not arrive</source>
            <translation>
                <numerusform>{name}: %n registro foi enviado e não chegou</numerusform>
                <numerusform>{name}: %n registros foram enviados e não chegaram</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n record(s) arrived that were not sent</source>
            <translation>
                <numerusform>{name}: %n registro chegou sem ter sido enviado</numerusform>
                <numerusform>{name}: %n registros chegaram sem ter sido enviados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n row(s) repeat a key on the sent side</source>
            <translation>
                <numerusform>{name}: %n linha repete uma chave no lado enviado</numerusform>
                <numerusform>{name}: %n linhas repetem uma chave no lado enviado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n row(s) repeat a key on the received side</source>
            <translation>
                <numerusform>{name}: %n linha repete uma chave no lado recebido</numerusform>
                <numerusform>{name}: %n linhas repetem uma chave no lado recebido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: “{column}” diverges in %n record(s)</source>
            <translation>
                <numerusform>{name}: “{column}” diverge em %n registro</numerusform>
                <numerusform>{name}: “{column}” diverge em %n registros</numerusform>
            </translation>
        </message>
        <message>
            <source>In “{name}”, {failed} of {checked} records that were sent did not arrive: {share:share} (95%: {low:share} to {high:share}).</source>
            <translation>Em “{name}”, {failed} de {checked} registros enviados não chegaram: {share:share} (95%: {low:share} a {high:share}).</translation>
        </message>
        <message>
            <source>In “{name}”, {failed} of {checked} records that arrived were not sent: {share:share} (95%: {low:share} to {high:share}).</source>
            <translation>Em “{name}”, {failed} de {checked} registros recebidos não foram enviados: {share:share} (95%: {low:share} a {high:share}).</translation>
        </message>
        <message>
            <source>In “{name}”, {failed} of {checked} sent rows repeat the key of an earlier one: {share:share} (95%: {low:share} to {high:share}).</source>
            <translation>Em “{name}”, {failed} de {checked} linhas enviadas repetem a chave de outra anterior: {share:share} (95%: {low:share} a {high:share}).</translation>
        </message>
        <message>
            <source>In “{name}”, {failed} of {checked} received rows repeat the key of an earlier one: {share:share} (95%: {low:share} to {high:share}).</source>
            <translation>Em “{name}”, {failed} de {checked} linhas recebidas repetem a chave de outra anterior: {share:share} (95%: {low:share} a {high:share}).</translation>
        </message>
        <message>
            <source>In “{name}”, “{column}” arrived otherwise than it was sent in {failed} of {checked} records: {share:share} (95%: {low:share} to {high:share}).</source>
            <translation>Em “{name}”, “{column}” chegou diferente do enviado em {failed} de {checked} registros: {share:share} (95%: {low:share} a {high:share}).</translation>
        </message>
        <message>
            <source>At stake: {amount:amount}.</source>
            <translation>Em jogo: {amount:amount}.</translation>
        </message>
        <message>
            <source>At most {tolerated:share} is tolerated.</source>
            <translation>O tolerado é no máximo {tolerated:share}.</translation>
        </message>
        <message>
            <source>Compare {name}</source>
            <translation>Confrontar {name}</translation>
        </message>
        <message>
            <source>Add reconciliation {name}</source>
            <translation>Incluir conciliação {name}</translation>
        </message>
        <message>
            <source>Change how {name} is compared</source>
            <translation>Mudar como {name} é confrontada</translation>
        </message>
        <message>
            <source>Remove reconciliation {name}</source>
            <translation>Remover conciliação {name}</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Conciliação</translation>
        </message>
        <message>
            <source>Sent feed</source>
            <translation>Fonte enviada</translation>
        </message>
        <message>
            <source>Received feed</source>
            <translation>Fonte recebida</translation>
        </message>
        <message>
            <source>Rows sent</source>
            <translation>Linhas enviadas</translation>
        </message>
        <message>
            <source>Unreadable lines sent</source>
            <translation>Linhas ilegíveis no enviado</translation>
        </message>
        <message>
            <source>Rows received</source>
            <translation>Linhas recebidas</translation>
        </message>
        <message>
            <source>Unreadable lines received</source>
            <translation>Linhas ilegíveis no recebido</translation>
        </message>
        <message>
            <source>Omitted</source>
            <translation>Omitidos</translation>
        </message>
        <message>
            <source>Extra</source>
            <translation>A mais</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>Without a key</source>
            <translation>Sem chave</translation>
        </message>
        <message>
            <source>Figures of a comparison</source>
            <translation>Números de um confronto</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Record of a comparison</source>
            <translation>Registro de um confronto</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>O que aconteceu</translation>
        </message>
        <message>
            <source>Row sent</source>
            <translation>Linha enviada</translation>
        </message>
        <message>
            <source>Row received</source>
            <translation>Linha recebida</translation>
        </message>
        <message>
            <source>Fields that diverge</source>
            <translation>Campos que divergem</translation>
        </message>
        <message>
            <source>Duplicate sent</source>
            <translation>Duplicado no enviado</translation>
        </message>
        <message>
            <source>Duplicate received</source>
            <translation>Duplicado no recebido</translation>
        </message>
        <message>
            <source>{from:amount} to {to:amount}</source>
            <translation>{from:amount} a {to:amount}</translation>
        </message>
        <message>
            <source>Arrived as sent</source>
            <translation>Chegou como enviado</translation>
        </message>
        <message>
            <source>{sent} rows sent, {received} received</source>
            <translation>{sent} linhas enviadas, {received} recebidas</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Confrontado</translation>
        </message>
        <message>
            <source>Delay from sent to received</source>
            <translation>Atraso entre envio e recebimento</translation>
        </message>
        <message>
            <source>Median {p50:duration}, 90% within {p90:duration}, 95% within {p95:duration}, longest {max:duration}</source>
            <translation>Mediana {p50:duration}, 90% em até {p90:duration}, 95% em até {p95:duration}, maior {max:duration}</translation>
        </message>
        <message>
            <source>How far “{field}” is off (received less sent)</source>
            <translation>Quanto “{field}” difere (recebido menos enviado)</translation>
        </message>
        <message>
            <source>From {min:amount} to {max:amount}, median {p50:amount}</source>
            <translation>De {min:amount} a {max:amount}, mediana {p50:amount}</translation>
        </message>
        <message>
            <source>From {min:duration} to {max:duration}, median {p50:duration}</source>
            <translation>De {min:duration} a {max:duration}, mediana {p50:duration}</translation>
        </message>
        <message>
            <source>Divergent</source>
            <translation>Divergentes</translation>
        </message>
        <message>
            <source>{from:duration} to {to:duration}</source>
            <translation>{from:duration} a {to:duration}</translation>
        </message>
        <message>
            <source>Divergence by field, with 95% intervals</source>
            <translation>Divergência por campo, com intervalos de 95%</translation>
        </message>
        <message>
            <source>From sent to equal</source>
            <translation>Do enviado ao igual</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>What went wrong by {column}</source>
            <translation>O que deu errado por {column}</translation>
        </message>
        <message>
            <source>Shares of the records of each segment; the {shown} largest of {all}</source>
            <translation>Partes dos registros de cada segmento; os {shown} maiores de {all}</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Arrived as sent, over the comparisons</source>
            <translation>Chegou como enviado, ao longo dos confrontos</translation>
        </message>
        <message>
            <source>The last {n} comparisons: share of sent records that arrived without a divergence, with 95% intervals</source>
            <translation>Os últimos {n} confrontos: parte dos registros enviados que chegou sem divergência, com intervalos de 95%</translation>
        </message>
        <message>
            <source>{cause:word} ({count} of {looked} looked at)</source>
            <translation>{cause:word} ({count} de {looked} examinados)</translation>
        </message>
        <message>
            <source>Records that did not arrive once and only once</source>
            <translation>Registros que não chegaram uma única vez</translation>
        </message>
        <message>
            <source>Shares with their 95% Wilson interval. Sent rows are those on both sides, the omitted, the duplicates and those without a key; received rows likewise.</source>
            <translation>Partes com seu intervalo de Wilson de 95%. As linhas enviadas são as que estão nos dois lados, as omitidas, as duplicadas e as sem chave; as recebidas, da mesma forma.</translation>
        </message>
        <message>
            <source>“{field}”: sent and received</source>
            <translation>“{field}”: enviado e recebido</translation>
        </message>
        <message>
            <source>Fields of the records on both sides</source>
            <translation>Campos dos registros nos dois lados</translation>
        </message>
        <message>
            <source>What a divergence looks like is told by the first of them.</source>
            <translation>O que a divergência parece é dito pelas primeiras delas.</translation>
        </message>
        <message>
            <source>Reconciliation: {name}</source>
            <translation>Conciliação: {name}</translation>
        </message>
        <message>
            <source>Looks like</source>
            <translation>Parece</translation>
        </message>
        <message>
            <source>Compared on {at:datetime}: {sent} rows sent ({sent_rejects} unreadable lines), {received} received ({received_rejects} unreadable lines).</source>
            <translation>Confronto de {at:datetime}: {sent} linhas enviadas ({sent_rejects} ilegíveis), {received} recebidas ({received_rejects} ilegíveis).</translation>
        </message>
        <message>
            <source>What the comparison is called in the assessment; the names of both feeds when left out</source>
            <translation>Como o confronto se chama na avaliação; os nomes das duas fontes se omitido</translation>
        </message>
        <message>
            <source>Sent and received</source>
            <translation>Enviado e recebido</translation>
        </message>
        <message>
            <source>Comparison of</source>
            <translation>Confronto de</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Confrontar</translation>
        </message>
        <message>
            <source>New reconciliation</source>
            <translation>Nova conciliação</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <source>Export differences</source>
            <translation>Exportar diferenças</translation>
        </message>
        <message>
            <source>differences.csv</source>
            <translation>diferencas.csv</translation>
        </message>
        <message>
            <source>differences.xlsx</source>
            <translation>diferencas.xlsx</translation>
        </message>
        <message>
            <source>{path} has {kept} of the {all} differences; a comparison keeps the first of each kind. The command line writes all of them.</source>
            <translation>{path} tem {kept} das {all} diferenças; um confronto guarda as primeiras de cada tipo. A linha de comando grava todas.</translation>
        </message>
        <message>
            <source>Look at the keys</source>
            <translation>Examinar as chaves</translation>
        </message>
        <message>
            <source>Write the differences</source>
            <translation>Gravar as diferenças</translation>
        </message>
        <message>
            <source>Two feeds are needed</source>
            <translation>São necessárias duas fontes</translation>
        </message>
        <message>
            <source>Add what was sent and what arrived as feeds; then compare them record by record.</source>
            <translation>Inclua como fontes o que foi enviado e o que chegou; depois confronte registro por registro.</translation>
        </message>
        <message>
            <source>Add feeds</source>
            <translation>Incluir fontes</translation>
        </message>
        <message>
            <source>Nothing is compared yet</source>
            <translation>Nada foi confrontado ainda</translation>
        </message>
        <message>
            <source>Choose two feeds: which columns belong together is proposed by their names and contents.</source>
            <translation>Escolha duas fontes: quais colunas se correspondem é proposto pelos nomes e conteúdos.</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Ainda não confrontada</translation>
        </message>
        <message>
            <source>Press Compare: every record that was sent is looked for among those that arrived.</source>
            <translation>Pressione Confrontar: cada registro enviado é procurado entre os que chegaram.</translation>
        </message>
        <message>
            <source>What is compared with what</source>
            <translation>O que é confrontado com o quê</translation>
        </message>
        <message>
            <source>Each sent column at the left is linked to a received one. The key names a record on both sides.</source>
            <translation>Cada coluna enviada, à esquerda, é ligada a uma recebida. A chave identifica um registro nos dois lados.</translation>
        </message>
        <message>
            <source>sent → received</source>
            <translation>enviado → recebido</translation>
        </message>
        <message>
            <source>Something cannot be read: look at the marked fields, and link every column that is used.</source>
            <translation>Há algo que não se consegue ler: veja os campos marcados e ligue todas as colunas usadas.</translation>
        </message>
        <message>
            <source>Choose at least one column as the key.</source>
            <translation>Escolha ao menos uma coluna como chave.</translation>
        </message>
        <message>
            <source>Looking at the keys…</source>
            <translation>Examinando as chaves…</translation>
        </message>
        <message>
            <source>{matching} of {sent} keys of the first {sent_rows} sent rows are among the {received} keys of the first {received_rows} received rows.</source>
            <translation>{matching} das {sent} chaves das primeiras {sent_rows} linhas enviadas estão entre as {received} chaves das primeiras {received_rows} linhas recebidas.</translation>
        </message>
        <message>
            <source>Rows that repeat a key: {count}.</source>
            <translation>Linhas que repetem uma chave: {count}.</translation>
        </message>
        <message>
            <source>Rows without a key: {count}.</source>
            <translation>Linhas sem chave: {count}.</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Compare as</source>
            <translation>Comparar como</translation>
        </message>
        <message>
            <source>Tolerance or words</source>
            <translation>Tolerância ou palavras</translation>
        </message>
        <message>
            <source>Why proposed</source>
            <translation>Por que foi proposta</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>not linked</source>
            <translation>sem ligação</translation>
        </message>
        <message>
            <source>Received columns that nothing is linked to: {columns}.</source>
            <translation>Colunas recebidas sem nenhuma ligação: {columns}.</translation>
        </message>
        <message>
            <source>Link it to a received column</source>
            <translation>Ligue-a a uma coluna recebida</translation>
        </message>
        <message>
            <source>This cannot be read</source>
            <translation>Não se consegue ler</translation>
        </message>
        <message>
            <source>What counts, how often it may differ, and how severe that is</source>
            <translation>O que conta, quanto pode diferir e qual a gravidade</translation>
        </message>
        <message>
            <source>May differ in</source>
            <translation>Pode diferir em</translation>
        </message>
        <message>
            <source>no record</source>
            <translation>nenhum registro</translation>
        </message>
        <message>
            <source>Severity where it misses</source>
            <translation>Gravidade se não cumprir</translation>
        </message>
        <message>
            <source>Upper and lower case are the same</source>
            <translation>Maiúsculas e minúsculas são iguais</translation>
        </message>
        <message>
            <source>With and without accents are the same</source>
            <translation>Com e sem acento são iguais</translation>
        </message>
        <message>
            <source>Only digits count</source>
            <translation>Só os dígitos contam</translation>
        </message>
        <message>
            <source>Leading zeros do not count</source>
            <translation>Zeros à esquerda não contam</translation>
        </message>
        <message>
            <source>Spaces around do not count</source>
            <translation>Espaços em volta não contam</translation>
        </message>
        <message>
            <source>Composed and separate accents are the same</source>
            <translation>Acentos compostos e separados são iguais</translation>
        </message>
        <message>
            <source>Use of {column}</source>
            <translation>Uso de {column}</translation>
        </message>
        <message>
            <source>Received column for {column}</source>
            <translation>Coluna recebida para {column}</translation>
        </message>
        <message>
            <source>How {column} is compared</source>
            <translation>Como {column} é comparada</translation>
        </message>
        <message>
            <source>Tolerance of {column}</source>
            <translation>Tolerância de {column}</translation>
        </message>
        <message>
            <source>What counts in {column}, and how often it may differ</source>
            <translation>O que conta em {column}, e quanto pode diferir</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>exato</translation>
        </message>
        <message>
            <source>exact, or 0.01; 1%; ×100</source>
            <translation>exato, ou 0,01; 1%; ×100</translation>
        </message>
        <message>
            <source>exact, or 60 s</source>
            <translation>exato, ou 60 s</translation>
        </message>
        <message>
            <source>paid=pago; canceled=cancelado</source>
            <translation>paid=pago; canceled=cancelado</translation>
        </message>
        <message>
            <source>same name ({score:percent})</source>
            <translation>mesmo nome ({score:percent})</translation>
        </message>
        <message>
            <source>same meaning ({score:percent})</source>
            <translation>mesmo significado ({score:percent})</translation>
        </message>
        <message>
            <source>similar name ({score:percent})</source>
            <translation>nome parecido ({score:percent})</translation>
        </message>
        <message>
            <source>same values ({score:percent})</source>
            <translation>mesmos valores ({score:percent})</translation>
        </message>
        <message>
            <source>values of the same form ({score:percent})</source>
            <translation>valores da mesma forma ({score:percent})</translation>
        </message>
        <message>
            <source>Figures for each</source>
            <translation>Números para cada</translation>
        </message>
        <message>
            <source>A record is worth</source>
            <translation>Um registro vale</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>Enviado em</translation>
        </message>
        <message>
            <source>Arrived at</source>
            <translation>Chegou em</translation>
        </message>
        <message>
            <source>Zone of sent times</source>
            <translation>Fuso dos horários enviados</translation>
        </message>
        <message>
            <source>Zone of received times</source>
            <translation>Fuso dos horários recebidos</translation>
        </message>
        <message>
            <source>Omissions tolerated</source>
            <translation>Omissões toleradas</translation>
        </message>
        <message>
            <source>Extras tolerated</source>
            <translation>Sobras toleradas</translation>
        </message>
        <message>
            <source>Duplicates tolerated</source>
            <translation>Duplicados tolerados</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>{field} diverges: {count}</source>
            <translation>{field} diverge: {count}</translation>
        </message>
        <message>
            <source>{fate}: {count}</source>
            <translation>{fate}: {count}</translation>
        </message>
        <message>
            <source>Nothing differs: everything that was sent arrived as it was sent.</source>
            <translation>Nada difere: tudo o que foi enviado chegou como foi enviado.</translation>
        </message>
        <message>
            <source>The record on both sides; fields that differ: {count}</source>
            <translation>O registro nos dois lados; campos que diferem: {count}</translation>
        </message>
        <message>
            <source>The record was sent; there is nothing on the received side</source>
            <translation>O registro foi enviado; não há nada no lado recebido</translation>
        </message>
        <message>
            <source>The record was received; there is nothing on the sent side</source>
            <translation>O registro foi recebido; não há nada no lado enviado</translation>
        </message>
        <message>
            <source>The record repeats one that was sent with the same key</source>
            <translation>O registro repete outro enviado com a mesma chave</translation>
        </message>
        <message>
            <source>The record repeats one that was received with the same key</source>
            <translation>O registro repete outro recebido com a mesma chave</translation>
        </message>
        <message>
            <source>The record side by side</source>
            <translation>O registro lado a lado</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>difere</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Compared as</source>
            <translation>Comparado como</translation>
        </message>
        <message>
            <source>Reason to propose</source>
            <translation>Motivo a propor</translation>
        </message>
        <message>
            <source>95% within</source>
            <translation>95% em até</translation>
        </message>
        <message>
            <source>At stake</source>
            <translation>Em jogo</translation>
        </message>
        <message>
            <source>{time:duration}</source>
            <translation>{time:duration}</translation>
        </message>
        <message>
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <source>words</source>
            <translation>palavras</translation>
        </message>
        <message>
            <source>Omitted record</source>
            <translation>Registro omitido</translation>
        </message>
        <message numerus="yes">
            <source>Of {all} in all, the first %n are here; personal data is masked.</source>
            <translation>
                <numerusform>De {all} ao todo, o primeiro está aqui; dados pessoais mascarados.</numerusform>
                <numerusform>De {all} ao todo, os primeiros %n estão aqui; dados pessoais mascarados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Record key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>no column</source>
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Difere</translation>
        </message>
        <message>
            <source>The newest time that arrived lies {ahead:duration} ahead of now. Check the clocks, the zone and how the dates are written.</source>
            <translation>O horário mais novo recebido está {ahead:duration} à frente de agora. Confira os relógios, o fuso e como as datas são escritas.</translation>
        </message>
        <message>
            <source>{path} is empty. Choose the file that holds the description.</source>
            <translation>{path} está vazio. Escolha o arquivo que contém a descrição.</translation>
        </message>
        <message>
            <source>{path} is neither sound JSON nor sound YAML: look at line {line}, column {column}. Correct it there and try again.</source>
            <translation>{path} não é JSON nem YAML válido: veja a linha {line}, coluna {column}. Corrija ali e tente de novo.</translation>
        </message>
        <message>
            <source>{path} is nested more than {limit} levels deep at line {line}. Use a flatter file.</source>
            <translation>{path} tem mais de {limit} níveis de aninhamento na linha {line}. Use um arquivo mais raso.</translation>
        </message>
        <message>
            <source>The aliases of {path} stand for more than can be read; it goes too far at line {line}. Write out what they repeat, or leave them away.</source>
            <translation>Os aliases de {path} representam mais do que é possível ler; o limite é passado na linha {line}. Escreva por extenso o que eles repetem, ou retire-os.</translation>
        </message>
        <message>
            <source>Line {line}: &quot;{text}&quot; comes twice; the last one was taken.</source>
            <translation>Linha {line}: &quot;{text}&quot; aparece duas vezes; valeu a última.</translation>
        </message>
        <message>
            <source>A second document begins at line {line}; only the first one was read.</source>
            <translation>Um segundo documento começa na linha {line}; só o primeiro foi lido.</translation>
        </message>
        <message>
            <source>The text is not UTF-8 at line {line}; it was read as Windows-1252.</source>
            <translation>O texto não é UTF-8 na linha {line}; foi lido como Windows-1252.</translation>
        </message>
        <message>
            <source>Line {line}: &quot;*{text}&quot; names nothing that is complete there; it was left empty.</source>
            <translation>Linha {line}: &quot;*{text}&quot; não se refere a nada completo naquele ponto; ficou vazio.</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n operação</numerusform>
                <numerusform>%n operações</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n schema(s)</source>
            <translation>
                <numerusform>%n esquema</numerusform>
                <numerusform>%n esquemas</numerusform>
            </translation>
        </message>
        <message>
            <source>Read a description of an interface and show what is in it</source>
            <translation>Ler a descrição de uma interface e mostrar o que há nela</translation>
        </message>
        <message>
            <source>DESCRIPTION</source>
            <translation>DESCRIÇÃO</translation>
        </message>
        <message>
            <source>{name} {version}</source>
            <translation>{name} {version}</translation>
        </message>
        <message>
            <source>{place} holds what looks like a real credential. Have it replaced where it is used, and taken out of the description.</source>
            <translation>{place} contém o que parece ser uma credencial real. Peça a troca onde ela é usada, e retire-a da descrição.</translation>
        </message>
        <message>
            <source>Line {line}: {place} holds what looks like a real credential. Have it replaced where it is used, and taken out of the description.</source>
            <translation>Linha {line}: {place} contém o que parece ser uma credencial real. Peça a troca onde ela é usada, e retire-a da descrição.</translation>
        </message>
        <message>
            <source>{path} holds nothing that belongs to {format:word}. Choose another file, or another format.</source>
            <translation>{path} não contém nada de {format:word}. Escolha outro arquivo, ou outro formato.</translation>
        </message>
        <message>
            <source>{path} is not {asked:word} but {format:word}. Import it as that.</source>
            <translation>{path} não é {asked:word}, e sim {format:word}. Importe-o como tal.</translation>
        </message>
        <message>
            <source>{path} is no description of an interface that can be read. Choose an OpenAPI, AsyncAPI, WSDL, GraphQL, Postman, Insomnia, Bruno or HAR file.</source>
            <translation>{path} não é uma descrição de interface que se possa ler. Escolha um arquivo OpenAPI, AsyncAPI, WSDL, GraphQL, Postman, Insomnia, Bruno ou HAR.</translation>
        </message>
        <message>
            <source>Version {version} is not one that is known; what could be understood was read.</source>
            <translation>A versão {version} não é conhecida; foi lido o que se pôde entender.</translation>
        </message>
        <message>
            <source>The description does not say what the interface is called. Give it a name.</source>
            <translation>A descrição não diz o nome da interface. Dê um nome a ela.</translation>
        </message>
        <message>
            <source>The description holds no operation. Check that it is the whole one.</source>
            <translation>A descrição não contém nenhuma operação. Verifique se ela está completa.</translation>
        </message>
        <message>
            <source>Line {line}: {place} holds no operations and was left out.</source>
            <translation>Linha {line}: {place} não contém operações e ficou de fora.</translation>
        </message>
        <message>
            <source>Line {line}: {operation} comes twice; both were taken.</source>
            <translation>Linha {line}: {operation} aparece duas vezes; as duas foram lidas.</translation>
        </message>
        <message>
            <source>More than {limit} places were not understood; the rest of them is not listed.</source>
            <translation>Mais de {limit} lugares não foram entendidos; os demais não estão na lista.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} leads to nothing. Add what is missing, or correct the reference.</source>
            <translation>Linha {line}: {reference} não leva a nada. Acrescente o que falta, ou corrija a referência.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} leads back to itself and was left out.</source>
            <translation>Linha {line}: {reference} leva de volta a si mesma e ficou de fora.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} lies on the network and was not fetched. Put that file beside this one to have it read.</source>
            <translation>Linha {line}: {reference} está na rede e não foi buscada. Ponha esse arquivo ao lado deste para que seja lido.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} lies outside the folder of the description and was not looked at. Put that file into the folder to have it read.</source>
            <translation>Linha {line}: {reference} está fora da pasta da descrição e não foi vista. Ponha esse arquivo na pasta para que seja lido.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} cannot be read. Correct that file.</source>
            <translation>Linha {line}: {reference} não pode ser lido. Corrija esse arquivo.</translation>
        </message>
        <message>
            <source>OpenAPI</source>
            <translation>OpenAPI</translation>
        </message>
        <message>
            <source>AsyncAPI</source>
            <translation>AsyncAPI</translation>
        </message>
        <message>
            <source>WSDL</source>
            <translation>WSDL</translation>
        </message>
        <message>
            <source>XML Schema (XSD)</source>
            <translation>XML Schema (XSD)</translation>
        </message>
        <message>
            <source>GraphQL</source>
            <translation>GraphQL</translation>
        </message>
        <message>
            <source>Postman</source>
            <translation>Postman</translation>
        </message>
        <message>
            <source>Insomnia</source>
            <translation>Insomnia</translation>
        </message>
        <message>
            <source>Bruno</source>
            <translation>Bruno</translation>
        </message>
        <message>
            <source>HAR</source>
            <translation>HAR</translation>
        </message>
        <message>
            <source>Sample file</source>
            <translation>Arquivo de exemplo</translation>
        </message>
        <message>
            <source>Contact point</source>
            <translation>Ponto de contato</translation>
        </message>
        <message>
            <source>Offered by</source>
            <translation>Oferecido por</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Usado por</translation>
        </message>
        <message>
            <source>Which way the data goes</source>
            <translation>Sentido dos dados</translation>
        </message>
        <message>
            <source>What sets it off</source>
            <translation>O que o aciona</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>Version of the protocol</source>
            <translation>Versão do protocolo</translation>
        </message>
        <message>
            <source>Authentication</source>
            <translation>Autenticação</translation>
        </message>
        <message>
            <source>How access is given and renewed</source>
            <translation>Como o acesso é dado e renovado</translation>
        </message>
        <message>
            <source>Items exchanged</source>
            <translation>Itens trocados</translation>
        </message>
        <message>
            <source>Updates of an item in a day</source>
            <translation>Atualizações de um item por dia</translation>
        </message>
        <message>
            <source>Busiest hour over an average one</source>
            <translation>Pico: quantas vezes a hora média</translation>
        </message>
        <message>
            <source>Items in a call</source>
            <translation>Itens por chamada</translation>
        </message>
        <message>
            <source>Calls allowed</source>
            <translation>Chamadas permitidas</translation>
        </message>
        <message>
            <source>in how many seconds</source>
            <translation>em quantos segundos</translation>
        </message>
        <message>
            <source>What the limit counts by</source>
            <translation>O limite é contado por</translation>
        </message>
        <message>
            <source>Batch window in minutes</source>
            <translation>Janela do lote em minutos</translation>
        </message>
        <message>
            <source>Time limit in seconds</source>
            <translation>Tempo limite em segundos</translation>
        </message>
        <message>
            <source>What happens after a failure</source>
            <translation>O que acontece após uma falha</translation>
        </message>
        <message>
            <source>A repeated call does nothing twice</source>
            <translation>Repetir a chamada não duplica nada</translation>
        </message>
        <message>
            <source>Order of messages</source>
            <translation>Ordem das mensagens</translation>
        </message>
        <message>
            <source>Lists come in pages</source>
            <translation>Listas vêm em páginas</translation>
        </message>
        <message>
            <source>Notices are signed</source>
            <translation>Avisos são assinados</translation>
        </message>
        <message>
            <source>Environment for trials</source>
            <translation>Ambiente de homologação</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>Ambientes</translation>
        </message>
        <message>
            <source>Versions and retirement</source>
            <translation>Versões e aposentadoria</translation>
        </message>
        <message>
            <source>Errors are described</source>
            <translation>Erros são descritos</translation>
        </message>
        <message>
            <source>Agreed service level</source>
            <translation>Nível de serviço acordado</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anotações</translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>File exchange</source>
            <translation>Troca de arquivos</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Portal</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>To whoever offers it</source>
            <translation>Para quem oferece</translation>
        </message>
        <message>
            <source>From whoever offers it</source>
            <translation>De quem oferece</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>Nos dois sentidos</translation>
        </message>
        <message>
            <source>Sent at once</source>
            <translation>Envio imediato</translation>
        </message>
        <message>
            <source>Asked for regularly</source>
            <translation>Consulta periódica</translation>
        </message>
        <message>
            <source>In batches</source>
            <translation>Em lotes</translation>
        </message>
        <message>
            <source>When needed</source>
            <translation>Sob demanda</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Chave de API</translation>
        </message>
        <message>
            <source>Basic (user and password in each call)</source>
            <translation>Basic (usuário e senha em cada chamada)</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Token Bearer</translation>
        </message>
        <message>
            <source>OAuth 2.0</source>
            <translation>OAuth 2.0</translation>
        </message>
        <message>
            <source>OpenID Connect</source>
            <translation>OpenID Connect</translation>
        </message>
        <message>
            <source>Certificate (mutual TLS)</source>
            <translation>Certificado (TLS mútuo)</translation>
        </message>
        <message>
            <source>Signed calls</source>
            <translation>Chamadas assinadas</translation>
        </message>
        <message>
            <source>User and password</source>
            <translation>Usuário e senha</translation>
        </message>
        <message>
            <source>SSH key</source>
            <translation>Chave SSH</translation>
        </message>
        <message>
            <source>Another</source>
            <translation>Outra</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Não se aplica</translation>
        </message>
        <message>
            <source>Description of an interface</source>
            <translation>Descrição de uma interface</translation>
        </message>
        <message>
            <source>Version of the format</source>
            <translation>Versão do formato</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lida em</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operações</translation>
        </message>
        <message>
            <source>Schemas</source>
            <translation>Esquemas</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <source>Security schemes</source>
            <translation>Esquemas de segurança</translation>
        </message>
        <message>
            <source>Credentials in examples</source>
            <translation>Credenciais em exemplos</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operação</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Caminho</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Deprecated</source>
            <translation>Descontinuada</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Segurança</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalhe</translation>
        </message>
        <message>
            <source>Not described any more</source>
            <translation>Não é mais descrita</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Chamada</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>File layout</source>
            <translation>Layout de arquivo</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>Esquema</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>The inventory has no contact point called {name}. Look it up with: prumo contact list</source>
            <translation>O inventário não tem ponto de contato chamado {name}. Consulte a lista com: prumo contact list</translation>
        </message>
        <message>
            <source>The description holds {n} interfaces; only one can belong to a contact point. Import it without naming one.</source>
            <translation>A descrição contém {n} interfaces; só uma pode pertencer a um ponto de contato. Importe sem indicar um.</translation>
        </message>
        <message>
            <source>Read {file} into the inventory</source>
            <translation>Ler {file} no inventário</translation>
        </message>
        <message>
            <source>{name}: new in the inventory, {added:operations}</source>
            <translation>{name}: novo no inventário, {added:operations}</translation>
        </message>
        <message>
            <source>{name}, operations: added {added}, changed {changed}, removed {removed}, kept for their notes {gone}, as before {same}</source>
            <translation>{name}, operações: incluídas {added}, alteradas {changed}, retiradas {removed}, mantidas pelas anotações {gone}, sem mudança {same}</translation>
        </message>
        <message>
            <source>keep it in this assessment&apos;s inventory; what is known already is updated</source>
            <translation>guardar no inventário desta avaliação; o que já é conhecido é atualizado</translation>
        </message>
        <message>
            <source>the contact point it belongs to, by id or name</source>
            <translation>o ponto de contato a que pertence, por id ou nome</translation>
        </message>
        <message>
            <source>{path} is not sound XML: look at line {line}, column {column}. Correct it there and try again.</source>
            <translation>{path} não é um XML bem formado: veja a linha {line}, coluna {column}. Corrija ali e tente de novo.</translation>
        </message>
        <message>
            <source>The DOCTYPE at line {line} was passed over; what it defines was not expanded.</source>
            <translation>O DOCTYPE na linha {line} foi ignorado; o que ele define não foi expandido.</translation>
        </message>
        <message>
            <source>The file says that it is {declared}, but line {line} shows that it is {used}; it was read as that. Correct its first line.</source>
            <translation>O arquivo diz que é {declared}, mas a linha {line} mostra que é {used}; foi lido assim. Corrija a primeira linha dele.</translation>
        </message>
        <message>
            <source>The encoding {declared} is not known; the file was read as {used} from line {line} on. Save it as UTF-8.</source>
            <translation>A codificação {declared} não é conhecida; o arquivo foi lido como {used} a partir da linha {line}. Salve-o em UTF-8.</translation>
        </message>
        <message>
            <source>{name}: credentials cross the network unencrypted</source>
            <translation>{name}: credenciais passam pela rede sem criptografia</translation>
        </message>
        <message>
            <source>{name} is reached at {address}, and every call carries the credential as it is.</source>
            <translation>{name} é acessado em {address}, e cada chamada leva a credencial como ela é.</translation>
        </message>
        <message>
            <source>Credentials travel over TLS only.</source>
            <translation>Credenciais trafegam somente por TLS.</translation>
        </message>
        <message>
            <source>Whoever listens on the way can use the credential: read orders and customers&apos; data, and place orders.</source>
            <translation>Quem escuta no caminho pode usar a credencial: ler pedidos e dados de clientes, e criar pedidos.</translation>
        </message>
        <message>
            <source>Switch to the encrypted address, close the open one, and replace the credentials that were used there.</source>
            <translation>Mude para o endereço criptografado, feche o aberto e troque as credenciais usadas ali.</translation>
        </message>
        <message>
            <source>{name}: access without a credential</source>
            <translation>{name}: acesso sem credencial</translation>
        </message>
        <message>
            <source>{name} asks for no credential.</source>
            <translation>{name} não pede credencial.</translation>
        </message>
        <message>
            <source>{open} of {all} operations of {name} ask for no credential.</source>
            <translation>{open} de {all} operações de {name} não pedem credencial.</translation>
        </message>
        <message>
            <source>Each system has a credential of its own with no more access than it needs; what is open on purpose is said to be.</source>
            <translation>Cada sistema tem credencial própria, sem mais acesso do que precisa; o que é aberto de propósito está declarado.</translation>
        </message>
        <message>
            <source>Anybody who finds the address can use it.</source>
            <translation>Qualquer um que encontre o endereço pode usá-lo.</translation>
        </message>
        <message>
            <source>Ask which operations are open on purpose, and protect the others.</source>
            <translation>Pergunte quais operações são abertas de propósito e proteja as outras.</translation>
        </message>
        <message>
            <source>{name}: credentials in the description</source>
            <translation>{name}: credenciais na descrição</translation>
        </message>
        <message>
            <source>Values in {file} that look like real credentials: {count}; the first stands at line {line} ({place}).</source>
            <translation>Valores em {file} que parecem credenciais reais: {count}; o primeiro está na linha {line} ({place}).</translation>
        </message>
        <message>
            <source>Values in {file} that look like real credentials: {count}; the first stands in {place}.</source>
            <translation>Valores em {file} que parecem credenciais reais: {count}; o primeiro está em {place}.</translation>
        </message>
        <message>
            <source>Descriptions and collections hold placeholders.</source>
            <translation>Descrições e coleções contêm valores fictícios.</translation>
        </message>
        <message>
            <source>Whoever has the file can use the credential, and files are passed on.</source>
            <translation>Quem tem o arquivo pode usar a credencial, e arquivos são repassados.</translation>
        </message>
        <message>
            <source>Have the credential replaced where it is used, and the file cleaned. Do not pass the file on before that.</source>
            <translation>Peça a troca da credencial onde ela é usada e limpe o arquivo. Não repasse o arquivo antes disso.</translation>
        </message>
        <message>
            <source>{name}: data crosses the network unencrypted</source>
            <translation>{name}: dados passam pela rede sem criptografia</translation>
        </message>
        <message>
            <source>{name} is reached at {address}, without encryption.</source>
            <translation>{name} é acessado em {address}, sem criptografia.</translation>
        </message>
        <message>
            <source>Data of orders and customers travels over TLS or SSH only.</source>
            <translation>Dados de pedidos e clientes trafegam somente por TLS ou SSH.</translation>
        </message>
        <message>
            <source>Personal data can be read and changed on the way.</source>
            <translation>Dados pessoais podem ser lidos e alterados no caminho.</translation>
        </message>
        <message>
            <source>Switch to the encrypted variant (https, SFTP, FTPS, wss) and close the open one.</source>
            <translation>Mude para a variante criptografada (https, SFTP, FTPS, wss) e feche a aberta.</translation>
        </message>
        <message>
            <source>{name}: notices are not signed</source>
            <translation>{name}: avisos sem assinatura</translation>
        </message>
        <message>
            <source>The notices of {name} carry no signature.</source>
            <translation>Os avisos de {name} não trazem assinatura.</translation>
        </message>
        <message>
            <source>Each notice carries a signature that its receiver checks.</source>
            <translation>Cada aviso traz uma assinatura que o receptor confere.</translation>
        </message>
        <message>
            <source>Anybody who knows the address can report a payment or a change of stock that never happened.</source>
            <translation>Qualquer um que conheça o endereço pode avisar um pagamento ou uma mudança de estoque que não houve.</translation>
        </message>
        <message>
            <source>Agree on a signature (HMAC of the body with a time stamp) and refuse notices without it.</source>
            <translation>Combine uma assinatura (HMAC do corpo com carimbo de tempo) e recuse avisos sem ela.</translation>
        </message>
        <message>
            <source>{name}: the limit does not carry the volume</source>
            <translation>{name}: o limite não comporta o volume</translation>
        </message>
        <message>
            <source>In the busiest hour at least a quarter of the limit is left.</source>
            <translation>Na hora de pico sobra ao menos um quarto do limite.</translation>
        </message>
        <message>
            <source>Calls are refused exactly when most is sold: prices and stock in the shop fall behind.</source>
            <translation>Chamadas são recusadas justamente quando mais se vende: preços e estoque da loja ficam atrasados.</translation>
        </message>
        <message>
            <source>Send only what changed, several items in a call, or agree on a higher limit before the next season.</source>
            <translation>Envie só o que mudou, vários itens por chamada, ou negocie um limite maior antes da próxima temporada.</translation>
        </message>
        <message>
            <source>{name}: a repeated call may order twice</source>
            <translation>{name}: uma chamada repetida pode duplicar o pedido</translation>
        </message>
        <message>
            <source>A repeated call to {name} does its work again.</source>
            <translation>Uma chamada repetida a {name} faz o trabalho de novo.</translation>
        </message>
        <message>
            <source>Operations of {name} that create orders, payments or invoices and take no idempotency key: {count}; the first is {first}.</source>
            <translation>Operações de {name} que criam pedidos, pagamentos ou notas e não recebem chave de idempotência: {count}; a primeira é {first}.</translation>
        </message>
        <message>
            <source>What creates an order takes a key by which a repeated call is recognised.</source>
            <translation>O que cria um pedido recebe uma chave pela qual a repetição é reconhecida.</translation>
        </message>
        <message>
            <source>After a time-out the caller repeats, and the customer gets two orders or pays twice.</source>
            <translation>Após um tempo esgotado quem chama repete, e o cliente recebe dois pedidos ou paga duas vezes.</translation>
        </message>
        <message>
            <source>Ask whether the supplier recognises the order&apos;s own number; else agree on an idempotency key, and test a repeated call.</source>
            <translation>Pergunte se o fornecedor reconhece o número do próprio pedido; senão combine uma chave de idempotência, e teste uma chamada repetida.</translation>
        </message>
        <message>
            <source>{name}: a CNPJ with letters does not fit</source>
            <translation>{name}: CNPJ com letras não cabe</translation>
        </message>
        <message>
            <source>Fields of {name} for a CNPJ, or for a key that holds one, that take digits alone: {count}; the first is {first}.</source>
            <translation>Campos de {name} para CNPJ, ou para chave que o contém, que só aceitam dígitos: {count}; o primeiro é {first}.</translation>
        </message>
        <message>
            <source>Fields for a CNPJ take letters in the first twelve places (IN RFB 2229/2024, issued from July 2026).</source>
            <translation>Campos de CNPJ aceitam letras nas doze primeiras posições (IN RFB 2229/2024, emitido desde julho de 2026).</translation>
        </message>
        <message>
            <source>Orders and invoices of companies registered from July 2026 on are refused.</source>
            <translation>Pedidos e notas de empresas inscritas a partir de julho de 2026 são recusados.</translation>
        </message>
        <message>
            <source>Ask the supplier when these fields take letters, and test with 12.ABC.345/01DE-35.</source>
            <translation>Pergunte ao fornecedor quando esses campos aceitarão letras, e teste com 12.ABC.345/01DE-35.</translation>
        </message>
        <message>
            <source>{name}: errors are not described</source>
            <translation>{name}: erros sem descrição</translation>
        </message>
        <message>
            <source>{name} does not describe its errors.</source>
            <translation>{name} não descreve seus erros.</translation>
        </message>
        <message>
            <source>{count} of {all} operations of {name} do not say what an error looks like; the first is {first}.</source>
            <translation>{count} de {all} operações de {name} não dizem como é um erro; a primeira é {first}.</translation>
        </message>
        <message>
            <source>Each operation says which errors it gives, with a code that programs can rely on (for example RFC 9457).</source>
            <translation>Cada operação diz que erros retorna, com um código em que programas podem confiar (por exemplo, RFC 9457).</translation>
        </message>
        <message>
            <source>Programs cannot tell what may be repeated from what must be corrected; people read logs instead.</source>
            <translation>Programas não distinguem o que se pode repetir do que se deve corrigir; pessoas leem logs no lugar deles.</translation>
        </message>
        <message>
            <source>Ask for the list of errors, and provoke the five most likely ones on the environment for trials.</source>
            <translation>Peça a lista de erros e provoque os cinco mais prováveis no ambiente de homologação.</translation>
        </message>
        <message>
            <source>{name}: lists come without pages</source>
            <translation>{name}: listas sem páginas</translation>
        </message>
        <message>
            <source>The lists of {name} come in one piece.</source>
            <translation>As listas de {name} vêm inteiras, de uma vez.</translation>
        </message>
        <message>
            <source>Operations of {name} that answer with a list and take no page: {count}; the first is {first}.</source>
            <translation>Operações de {name} que respondem com uma lista e não recebem página: {count}; a primeira é {first}.</translation>
        </message>
        <message>
            <source>Lists that grow come in pages, with a cursor or a page number.</source>
            <translation>Listas que crescem vêm em páginas, com cursor ou número de página.</translation>
        </message>
        <message>
            <source>The call becomes slower with every order, until it fails by its time limit.</source>
            <translation>A chamada fica mais lenta a cada pedido, até falhar pelo tempo limite.</translation>
        </message>
        <message>
            <source>Ask how many entries a list can have, and for pages where it grows.</source>
            <translation>Pergunte quantos itens uma lista pode ter, e peça páginas onde ela cresce.</translation>
        </message>
        <message>
            <source>{name}: no environment for trials is known</source>
            <translation>{name}: não se conhece ambiente de homologação</translation>
        </message>
        <message>
            <source>{name} has no environment in which changes can be tried.</source>
            <translation>{name} não tem ambiente em que se possam testar mudanças.</translation>
        </message>
        <message>
            <source>Changes are tried in an environment of their own, with data like the real one.</source>
            <translation>Mudanças são testadas em um ambiente próprio, com dados parecidos com os reais.</translation>
        </message>
        <message>
            <source>Every change is tried on real customers.</source>
            <translation>Cada mudança é testada com clientes reais.</translation>
        </message>
        <message>
            <source>Ask for one, or agree on test accounts and products in production that are left out of all figures.</source>
            <translation>Peça um, ou combine contas e produtos de teste em produção que fiquem fora de todos os números.</translation>
        </message>
        <message>
            <source>{name}: operations that are to be retired</source>
            <translation>{name}: operações a serem aposentadas</translation>
        </message>
        <message>
            <source>{count} of {all} operations of {name} are marked as deprecated; the first is {first}.</source>
            <translation>{count} de {all} operações de {name} estão marcadas como descontinuadas; a primeira é {first}.</translation>
        </message>
        <message>
            <source>Nothing in use is marked as deprecated without a date and a replacement.</source>
            <translation>Nada em uso está marcado como descontinuado sem data e substituto.</translation>
        </message>
        <message>
            <source>They stop one day, and sales with them.</source>
            <translation>Um dia elas param, e as vendas com elas.</translation>
        </message>
        <message>
            <source>Find out which of them are used, ask for the date of their end (RFC 8594), and plan the change.</source>
            <translation>Descubra quais são usadas, pergunte a data do fim (RFC 8594) e planeje a troca.</translation>
        </message>
        <message>
            <source>{name}: nobody knows the limit of calls</source>
            <translation>{name}: ninguém sabe o limite de chamadas</translation>
        </message>
        <message>
            <source>The description of {name} names no limit of calls, and none is noted in the inventory.</source>
            <translation>A descrição de {name} não cita limite de chamadas, e nenhum está anotado no inventário.</translation>
        </message>
        <message>
            <source>The limit, what it counts by and what happens beyond it are known.</source>
            <translation>O limite, por que ele conta e o que acontece além dele são conhecidos.</translation>
        </message>
        <message>
            <source>The limit is found on the busiest day of the year.</source>
            <translation>O limite é descoberto no dia mais movimentado do ano.</translation>
        </message>
        <message>
            <source>Ask the supplier and note it here: the headroom is reckoned at once.</source>
            <translation>Pergunte ao fornecedor e anote aqui: a folga é calculada na hora.</translation>
        </message>
        <message>
            <source>{name}: not clear who is at its ends</source>
            <translation>{name}: não está claro quem está nas pontas</translation>
        </message>
        <message>
            <source>The inventory says neither who offers {name} nor who uses it.</source>
            <translation>O inventário não diz quem oferece {name} nem quem o usa.</translation>
        </message>
        <message>
            <source>The inventory does not say who offers {name}.</source>
            <translation>O inventário não diz quem oferece {name}.</translation>
        </message>
        <message>
            <source>The inventory does not say who uses {name}.</source>
            <translation>O inventário não diz quem usa {name}.</translation>
        </message>
        <message>
            <source>Each contact point has a system at both ends.</source>
            <translation>Cada ponto de contato tem um sistema em cada ponta.</translation>
        </message>
        <message>
            <source>Nobody can say what breaks when it changes, or whether it can be switched off.</source>
            <translation>Ninguém sabe dizer o que quebra quando ele muda, nem se pode ser desligado.</translation>
        </message>
        <message>
            <source>Ask both teams; switch off what nobody uses.</source>
            <translation>Pergunte às duas equipes; desligue o que ninguém usa.</translation>
        </message>
        <message>
            <source>{name}: nobody answers for it</source>
            <translation>{name}: ninguém responde por ele</translation>
        </message>
        <message>
            <source>The inventory names no owner of {name}.</source>
            <translation>O inventário não cita responsável por {name}.</translation>
        </message>
        <message>
            <source>Each contact point has a person who answers for it.</source>
            <translation>Cada ponto de contato tem uma pessoa que responde por ele.</translation>
        </message>
        <message>
            <source>When it stops, precious hours go by before the right person is found.</source>
            <translation>Quando ele para, perdem-se horas até achar a pessoa certa.</translation>
        </message>
        <message>
            <source>Agree on a name for each side.</source>
            <translation>Combine um nome de cada lado.</translation>
        </message>
        <message>
            <source>{name}: {needed:score} calls a second needed in the busiest hour, {limit:score} allowed: {share:percent} left</source>
            <translation>{name}: {needed:score} chamadas por segundo necessárias na hora de pico, {limit:score} permitidas: sobram {share:percent}</translation>
        </message>
        <message>
            <source>Check the inventory of contact points</source>
            <translation>Verificar o inventário de pontos de contato</translation>
        </message>
        <message>
            <source>Add contact point: {name}</source>
            <translation>Incluir ponto de contato: {name}</translation>
        </message>
        <message>
            <source>List the contact points of an assessment</source>
            <translation>Listar os pontos de contato de uma avaliação</translation>
        </message>
        <message>
            <source>Add a contact point to an assessment</source>
            <translation>Incluir um ponto de contato em uma avaliação</translation>
        </message>
        <message>
            <source>Check the contact points and propose findings</source>
            <translation>Verificar os pontos de contato e propor achados</translation>
        </message>
        <message>
            <source>a field and its value, as often as needed: owner=Ana</source>
            <translation>um campo e seu valor, quantas vezes for preciso: owner=Ana</translation>
        </message>
        <message>
            <source>FIELD=VALUE</source>
            <translation>CAMPO=VALOR</translation>
        </message>
        <message>
            <source>its name</source>
            <translation>o nome</translation>
        </message>
        <message>
            <source>Contact points have no field {field}. prumo contact list FILE --json shows the names of all fields.</source>
            <translation>Pontos de contato não têm o campo {field}. prumo contact list ARQUIVO --json mostra os nomes de todos os campos.</translation>
        </message>
        <message>
            <source>&quot;{value}&quot; does not fit into {field:word}. Give a number, or one of the words it takes.</source>
            <translation>&quot;{value}&quot; não cabe em {field:word}. Informe um número, ou uma das palavras aceitas.</translation>
        </message>
        <message>
            <source>{name} is in the inventory.</source>
            <translation>{name} está no inventário.</translation>
        </message>
        <message>
            <source>The inventory has no contact point yet. Add one, or import a description.</source>
            <translation>O inventário ainda não tem ponto de contato. Inclua um, ou importe uma descrição.</translation>
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation>Nada a apontar.</translation>
        </message>
        <message>
            <source>--set takes FIELD=VALUE: &quot;{value}&quot; is not of that form.</source>
            <translation>--set recebe CAMPO=VALOR: &quot;{value}&quot; não tem essa forma.</translation>
        </message>
        <message>
            <source>end with code 1 where something of this severity or worse is found</source>
            <translation>terminar com código 1 se houver algo desta gravidade ou pior</translation>
        </message>
        <message>
            <source>{path} is a Postman collection of version 1, which is not read here. Export it from Postman as Collection v2.1, and import that.</source>
            <translation>{path} é uma coleção do Postman na versão 1, que não é lida aqui. Exporte-a do Postman como Collection v2.1 e importe esse arquivo.</translation>
        </message>
        <message>
            <source>Line {line}: the example body of {place} is no JSON that can be read; its fields were not taken.</source>
            <translation>Linha {line}: o corpo de exemplo de {place} não é um JSON legível; os campos dele não foram lidos.</translation>
        </message>
        <message>
            <source>Line {line}: the example body of {place} is too deep or has too many fields; the rest of it was not taken.</source>
            <translation>Linha {line}: o corpo de exemplo de {place} é profundo demais ou tem campos demais; o resto dele não foi lido.</translation>
        </message>
        <message>
            <source>Line {line}: nothing says what the variable {name} stands for, so the address is not known. Enter it yourself.</source>
            <translation>Linha {line}: nada diz o valor da variável {name}, então o endereço não é conhecido. Preencha-o você mesmo.</translation>
        </message>
        <message>
            <source>Line {line}: the request {name} has no address that can be read and was left out.</source>
            <translation>Linha {line}: a requisição {name} não tem um endereço legível e ficou de fora.</translation>
        </message>
        <message>
            <source>Line {line}: {name} is neither a folder nor a request and was left out.</source>
            <translation>Linha {line}: {name} não é pasta nem requisição e ficou de fora.</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) for images, styles, fonts and scripts were left out.</source>
            <translation>
                <numerusform>%n entrada de imagem, estilo, fonte ou script ficou de fora.</numerusform>
                <numerusform>%n entradas de imagens, estilos, fontes e scripts ficaram de fora.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {line}: more than {limit} different operations; this one was left out. Record a shorter session.</source>
            <translation>Linha {line}: mais de {limit} operações diferentes; esta ficou de fora. Grave uma sessão mais curta.</translation>
        </message>
        <message>
            <source>Line {line}: no operation uses the channel {channel}, so it was left out.</source>
            <translation>Linha {line}: nenhuma operação usa o canal {channel}, então ele ficou de fora.</translation>
        </message>
        <message>
            <source>Line {line}: the operation {name} says neither send nor receive and was left out.</source>
            <translation>Linha {line}: a operação {name} não diz nem send nem receive e ficou de fora.</translation>
        </message>
        <message>
            <source>Line {line}: the schema of {name} is written in {language}, which is not read; its fields were not taken.</source>
            <translation>Linha {line}: o esquema de {name} está escrito em {language}, que não é lido; os campos dele não foram lidos.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} is no XML Schema and was left out.</source>
            <translation>Linha {line}: {reference} não é um XML Schema e ficou de fora.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} is neither WSDL nor XML Schema and was left out.</source>
            <translation>Linha {line}: {reference} não é WSDL nem XML Schema e ficou de fora.</translation>
        </message>
        <message>
            <source>Line {line}: the schema declares no element of its own, only types; its layouts are in the file that includes it.</source>
            <translation>Linha {line}: o schema não declara nenhum elemento próprio, só tipos; os layouts estão no arquivo que o inclui.</translation>
        </message>
        <message>
            <source>Line {line}: the description names no service, so no address is known. Ask for the WSDL of the installed service.</source>
            <translation>Linha {line}: a descrição não cita nenhum serviço, então não se conhece o endereço. Peça o WSDL do serviço instalado.</translation>
        </message>
        <message>
            <source>Line {line}: this is WSDL 2.0; only its services and addresses were read. Ask for WSDL 1.1 to have its operations.</source>
            <translation>Linha {line}: este é um WSDL 2.0; só os serviços e endereços foram lidos. Peça o WSDL 1.1 para ter as operações.</translation>
        </message>
        <message>
            <source>Line {line}: {name} is not defined anywhere in the description. Add the file that defines it.</source>
            <translation>Linha {line}: {name} não está definido em nenhum lugar da descrição. Acrescente o arquivo que o define.</translation>
        </message>
        <message>
            <source>Line {line}: {name} is not defined in the namespace that is meant; the only one of that name was taken.</source>
            <translation>Linha {line}: {name} não está definido no namespace indicado; foi usado o único com esse nome.</translation>
        </message>
        <message>
            <source>Line {line}: {name} is too large or nested too deep; at most {limit} of its fields are shown.</source>
            <translation>Linha {line}: {name} é grande demais ou aninhado demais; são mostrados no máximo {limit} dos seus campos.</translation>
        </message>
        <message>
            <source>The folder holds more than {limit} requests; the rest of them was left out. Import its folders one by one.</source>
            <translation>A pasta tem mais de {limit} requisições; as demais ficaram de fora. Importe as pastas dela uma a uma.</translation>
        </message>
        <message>
            <source>Line {line}: the block {name} does not end. What stands in it was read; check that the file is whole.</source>
            <translation>Linha {line}: o bloco {name} não termina. O que está nele foi lido; confira se o arquivo está completo.</translation>
        </message>
        <message>
            <source>Line {line}: &quot;{text}&quot; is not expected there; the rest of that definition was left out.</source>
            <translation>Linha {line}: &quot;{text}&quot; não é esperado ali; o resto dessa definição ficou de fora.</translation>
        </message>
        <message>
            <source>The file ends at line {line} in the middle of a definition. Get the whole file.</source>
            <translation>O arquivo termina na linha {line} no meio de uma definição. Obtenha o arquivo inteiro.</translation>
        </message>
        <message>
            <source>Line {line}: this is a request, not a part of the schema, and was left out.</source>
            <translation>Linha {line}: isto é uma requisição, não parte do schema, e ficou de fora.</translation>
        </message>
        <message>
            <source>Line {line}: the lists of {name} are nested more than {limit} deep; they are shown as {limit}.</source>
            <translation>Linha {line}: as listas de {name} têm mais de {limit} níveis; são mostradas como {limit}.</translation>
        </message>
        <message>
            <source>Line {line}: the field {name} comes twice; the first one was taken.</source>
            <translation>Linha {line}: o campo {name} aparece duas vezes; foi usado o primeiro.</translation>
        </message>
        <message>
            <source>More than {limit} types are described; the rest of them is not shown.</source>
            <translation>São descritos mais de {limit} tipos; os demais não são mostrados.</translation>
        </message>
        <message>
            <source>Line {line}: the services before this one hold more than {limit} operations and types; this one and those behind it were left out. Split the file to read them.</source>
            <translation>Linha {line}: os serviços antes deste somam mais de {limit} operações e tipos; este e os seguintes ficaram de fora. Divida o arquivo para lê-los.</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Inventário</translation>
        </message>
        <message>
            <source>Another version</source>
            <translation>Outra versão</translation>
        </message>
        <message>
            <source>Server added</source>
            <translation>Servidor acrescentado</translation>
        </message>
        <message>
            <source>Server not named any more</source>
            <translation>Servidor não citado mais</translation>
        </message>
        <message>
            <source>Security scheme added: {place}</source>
            <translation>Esquema de segurança acrescentado: {place}</translation>
        </message>
        <message>
            <source>Security scheme removed: {place}</source>
            <translation>Esquema de segurança removido: {place}</translation>
        </message>
        <message>
            <source>Security scheme is another one: {place}</source>
            <translation>Esquema de segurança é outro: {place}</translation>
        </message>
        <message>
            <source>Path is written differently</source>
            <translation>Caminho escrito de outra forma</translation>
        </message>
        <message>
            <source>Another name for programs</source>
            <translation>Outro nome para programas</translation>
        </message>
        <message>
            <source>Another summary</source>
            <translation>Outro resumo</translation>
        </message>
        <message>
            <source>In another group</source>
            <translation>Em outro grupo</translation>
        </message>
        <message>
            <source>Deprecated now: prepare to leave it</source>
            <translation>Obsoleta agora: prepare-se para deixá-la</translation>
        </message>
        <message>
            <source>Not deprecated any more</source>
            <translation>Não é mais obsoleta</translation>
        </message>
        <message>
            <source>Another protection is asked for</source>
            <translation>Outra proteção é exigida</translation>
        </message>
        <message>
            <source>Parameter added: {place}</source>
            <translation>Parâmetro acrescentado: {place}</translation>
        </message>
        <message>
            <source>Parameter removed: {place}</source>
            <translation>Parâmetro removido: {place}</translation>
        </message>
        <message>
            <source>Parameter has to be given now: {place}</source>
            <translation>Parâmetro passou a ser obrigatório: {place}</translation>
        </message>
        <message>
            <source>Parameter may be left out now: {place}</source>
            <translation>Parâmetro passou a ser opcional: {place}</translation>
        </message>
        <message>
            <source>Parameter is of another type: {place}</source>
            <translation>Parâmetro é de outro tipo: {place}</translation>
        </message>
        <message>
            <source>Parameter takes other values: {place}</source>
            <translation>Parâmetro aceita outros valores: {place}</translation>
        </message>
        <message>
            <source>Parameter has another greatest length: {place}</source>
            <translation>Parâmetro tem outro tamanho máximo: {place}</translation>
        </message>
        <message>
            <source>Parameter has another pattern: {place}</source>
            <translation>Parâmetro tem outro padrão: {place}</translation>
        </message>
        <message>
            <source>Body taken now: {place}</source>
            <translation>Corpo aceito agora: {place}</translation>
        </message>
        <message>
            <source>Body not taken any more: {place}</source>
            <translation>Corpo não aceito mais: {place}</translation>
        </message>
        <message>
            <source>Answer added: {place}</source>
            <translation>Resposta acrescentada: {place}</translation>
        </message>
        <message>
            <source>Answer not given any more: {place}</source>
            <translation>Resposta não dada mais: {place}</translation>
        </message>
        <message>
            <source>Body is described otherwise: {place}</source>
            <translation>Corpo descrito de outra forma: {place}</translation>
        </message>
        <message>
            <source>Header in the answer added: {place}</source>
            <translation>Cabeçalho da resposta acrescentado: {place}</translation>
        </message>
        <message>
            <source>Header in the answer removed: {place}</source>
            <translation>Cabeçalho da resposta removido: {place}</translation>
        </message>
        <message>
            <source>Field added: {place}</source>
            <translation>Campo acrescentado: {place}</translation>
        </message>
        <message>
            <source>Field removed: {place}</source>
            <translation>Campo removido: {place}</translation>
        </message>
        <message>
            <source>Field is always there now: {place}</source>
            <translation>Campo passou a ser obrigatório: {place}</translation>
        </message>
        <message>
            <source>Field may be missing now: {place}</source>
            <translation>Campo passou a ser opcional: {place}</translation>
        </message>
        <message>
            <source>Field is of another type: {place}</source>
            <translation>Campo é de outro tipo: {place}</translation>
        </message>
        <message>
            <source>Field has other values: {place}</source>
            <translation>Campo tem outros valores: {place}</translation>
        </message>
        <message>
            <source>Field has another greatest length: {place}</source>
            <translation>Campo tem outro tamanho máximo: {place}</translation>
        </message>
        <message>
            <source>Field has another pattern: {place}</source>
            <translation>Campo tem outro padrão: {place}</translation>
        </message>
        <message>
            <source>and {n} more differences that are not kept</source>
            <translation>e mais {n} diferenças que não são guardadas</translation>
        </message>
        <message>
            <source>Change since the reading before</source>
            <translation>Mudança desde a leitura anterior</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>Lugar na lista</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>O que houve</translation>
        </message>
        <message>
            <source>For who calls</source>
            <translation>Para quem chama</translation>
        </message>
        <message>
            <source>Interface as a whole</source>
            <translation>Interface como um todo</translation>
        </message>
        <message>
            <source>is new</source>
            <translation>é nova</translation>
        </message>
        <message>
            <source>is different</source>
            <translation>mudou</translation>
        </message>
        <message>
            <source>is gone</source>
            <translation>saiu</translation>
        </message>
        <message>
            <source>nothing breaks</source>
            <translation>nada quebra</translation>
        </message>
        <message>
            <source>may break</source>
            <translation>pode quebrar</translation>
        </message>
        <message>
            <source>breaks</source>
            <translation>quebra</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Mudanças</translation>
        </message>
        <message>
            <source>Show changes of {name}</source>
            <translation>Mostrar mudanças de {name}</translation>
        </message>
        <message>
            <source>Reading that is compared with the one before</source>
            <translation>Leitura que é comparada com a anterior</translation>
        </message>
        <message>
            <source>{file}, version {version}, read {at:datetime}</source>
            <translation>{file}, versão {version}, lido em {at:datetime}</translation>
        </message>
        <message>
            <source>Only one description was read. Import the next version of it, and what it changes stands here.</source>
            <translation>Só uma descrição foi lida. Importe a próxima versão dela, e o que ela muda aparece aqui.</translation>
        </message>
        <message>
            <source>This reading is from before Prumo kept what changes. What the next import changes stands here.</source>
            <translation>Esta leitura é de antes de o Prumo guardar o que muda. O que a próxima importação mudar aparece aqui.</translation>
        </message>
        <message>
            <source>Nothing was added, changed or removed since the reading before.</source>
            <translation>Nada foi acrescentado, alterado ou removido desde a leitura anterior.</translation>
        </message>
        <message>
            <source>Operations: added {added}, changed {changed}, removed {removed}. Likely to break who calls: {breaking}.</source>
            <translation>Operações: acrescentadas {added}, alteradas {changed}, removidas {removed}. Provavelmente quebram quem chama: {breaking}.</translation>
        </message>
        <message>
            <source>Only what may break</source>
            <translation>Só o que pode quebrar</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>O que é diferente</translation>
        </message>
        <message>
            <source>The new description does not have it any more: whoever calls it gets an error. Ask the supplier what takes its place, and from when.</source>
            <translation>A nova descrição não a tem mais: quem a chama recebe um erro. Pergunte ao fornecedor o que a substitui, e a partir de quando.</translation>
        </message>
        <message>
            <source>The description before did not have it. Who calls already has nothing to change.</source>
            <translation>A descrição anterior não a tinha. Quem já chama a interface não precisa mudar nada.</translation>
        </message>
        <message>
            <source>What is different in {name}</source>
            <translation>O que é diferente em {name}</translation>
        </message>
        <message>
            <source>Likely to break who calls: {n}</source>
            <translation>Provavelmente quebram quem chama: {n}</translation>
        </message>
        <message>
            <source>{words}: {before} -&gt; {after} ({impact:word})</source>
            <translation>{words}: {before} -&gt; {after} ({impact:word})</translation>
        </message>
        <message>
            <source>{words} ({impact:word})</source>
            <translation>{words} ({impact:word})</translation>
        </message>
        <message>
            <source>{name}: {kind:word} ({impact:word})</source>
            <translation>{name}: {kind:word} ({impact:word})</translation>
        </message>
        <message>
            <source>{n} more operations changed; --json shows all of them.</source>
            <translation>Mais {n} operações mudaram; --json mostra todas.</translation>
        </message>
        <message>
            <source>{n} more differences; --json shows all of them.</source>
            <translation>Mais {n} diferenças; --json mostra todas.</translation>
        </message>
        <message>
            <source>Follows at most {most} redirects: within this host, or to public addresses; never from the internet into a private network, and never from https to http.</source>
            <translation>Segue no máximo {most} redirecionamentos: dentro deste servidor, ou para endereços públicos; nunca da internet para uma rede privada, e nunca de https para http.</translation>
        </message>
        <message>
            <source>Redirect {status} to {to}, not followed: it leads to an address of a private network or of this machine, which nobody agreed to</source>
            <translation>Redirecionamento {status} para {to}, não seguido: leva a um endereço de uma rede privada ou desta máquina, que ninguém autorizou</translation>
        </message>
        <message>
            <source>{name} has another address now, or none: the permission to probe it was for the one before and is withdrawn. Ask its owner again before you probe it.</source>
            <translation>{name} agora tem outro endereço, ou nenhum: a permissão de sondar era para o anterior e foi retirada. Pergunte de novo ao responsável antes de sondar.</translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s) have another address now: the permission to probe was for the one before and is withdrawn. Ask the owners again.</source>
            <translation>
                <numerusform>%n ponto de contato agora tem outro endereço: a permissão de sondar era para o anterior e foi retirada. Pergunte de novo ao responsável.</numerusform>
                <numerusform>%n pontos de contato agora têm outro endereço: a permissão de sondar era para o anterior e foi retirada. Pergunte de novo aos responsáveis.</numerusform>
            </translation>
        </message>
        <message>
            <source>DNS (ms)</source>
            <translation>DNS (ms)</translation>
        </message>
        <message>
            <source>Connecting (ms)</source>
            <translation>Conexão (ms)</translation>
        </message>
        <message>
            <source>TLS (ms)</source>
            <translation>TLS (ms)</translation>
        </message>
        <message>
            <source>First byte (ms)</source>
            <translation>Primeiro byte (ms)</translation>
        </message>
        <message>
            <source>Cipher</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Rate limit headers</source>
            <translation>Cabeçalhos de limite</translation>
        </message>
        <message>
            <source>Retry-After</source>
            <translation>Retry-After</translation>
        </message>
        <message>
            <source>Deprecation and sunset</source>
            <translation>Obsolescência (deprecation, sunset)</translation>
        </message>
        <message>
            <source>HSTS</source>
            <translation>HSTS</translation>
        </message>
        <message>
            <source>Redirects</source>
            <translation>Redirecionamentos</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>confiável</translation>
        </message>
        <message>
            <source>not trusted</source>
            <translation>não confiável</translation>
        </message>
        <message>
            <source>has ended</source>
            <translation>terminou</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>termina logo</translation>
        </message>
        <message>
            <source>How long the answer takes, in milliseconds</source>
            <translation>Quanto demora a resposta, em milissegundos</translation>
        </message>
        <message>
            <source>Dot: half of the tries within that time. End of the line: 95% of them. Each time all in all, oldest probe first.</source>
            <translation>Ponto: metade das tentativas dentro desse tempo. Fim da linha: 95% delas. Cada tempo ao todo, sondagem mais antiga primeiro.</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sem resposta</translation>
        </message>
        <message>
            <source>Probes</source>
            <translation>Sondagens</translation>
        </message>
        <message>
            <source>Certificate chain</source>
            <translation>Cadeia de certificados</translation>
        </message>
        <message>
            <source>Made out to</source>
            <translation>Emitido para</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emitido por</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Válido desde</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido até</translation>
        </message>
        <message>
            <source>Withdraw the permission to probe {name}</source>
            <translation>Retirar a permissão de sondar {name}</translation>
        </message>
        <message>
            <source>Live probes</source>
            <translation>Sondagens ao vivo</translation>
        </message>
        <message>
            <source>Nobody has probed it yet</source>
            <translation>Ninguém sondou ainda</translation>
        </message>
        <message>
            <source>A probe connects to the address and notes how it answers: times, status, encryption, certificate, limits. It sends no data of yours or of the client, and says what it would do before it does it.</source>
            <translation>Uma sondagem conecta ao endereço e anota como ele responde: tempos, status, criptografia, certificado, limites. Não envia dados seus nem do cliente, e diz o que faria antes de fazer.</translation>
        </message>
        <message>
            <source>Fill in its address under Facts, then a probe can tell how it answers.</source>
            <translation>Preencha o endereço em Dados; depois uma sondagem pode dizer como ele responde.</translation>
        </message>
        <message>
            <source>Probing {address} is allowed.</source>
            <translation>Sondar {address} está permitido.</translation>
        </message>
        <message>
            <source>Probing {address} is not allowed yet.</source>
            <translation>Sondar {address} ainda não está permitido.</translation>
        </message>
        <message>
            <source>Withdraw permission</source>
            <translation>Retirar permissão</translation>
        </message>
        <message>
            <source>Export probes…</source>
            <translation>Exportar sondagens…</translation>
        </message>
        <message>
            <source>probes.xlsx</source>
            <translation>sondagens.xlsx</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message numerus="yes">
            <source>%n older probe(s) not shown here; the export has all of them.</source>
            <translation>
                <numerusform>%n sondagem mais antiga não aparece aqui; a exportação a inclui.</numerusform>
                <numerusform>%n sondagens mais antigas não aparecem aqui; a exportação inclui todas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Attach files to a contact point as evidence</source>
            <translation>Anexar arquivos a um ponto de contato como evidência</translation>
        </message>
        <message>
            <source>EVIDENCE</source>
            <translation>EVIDENCIA</translation>
        </message>
        <message>
            <source>the contact point they belong to, by id or name</source>
            <translation>o ponto de contato a que pertencem, por id ou nome</translation>
        </message>
        <message>
            <source>what they show</source>
            <translation>o que eles mostram</translation>
        </message>
        <message>
            <source>Files: {files}. Probes: {probes}.</source>
            <translation>Arquivos: {files}. Sondagens: {probes}.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached to {name}.</source>
            <translation>
                <numerusform>%n arquivo anexado a {name}.</numerusform>
                <numerusform>%n arquivos anexados a {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n probe(s)</source>
            <translation>
                <numerusform>%n sondagem</numerusform>
                <numerusform>%n sondagens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{files}; %n probe(s)</source>
            <translation>
                <numerusform>{files}; %n sondagem</numerusform>
                <numerusform>{files}; %n sondagens</numerusform>
            </translation>
        </message>
        <message>
            <source>Chosen contact point</source>
            <translation>Ponto de contato escolhido</translation>
        </message>
        <message>
            <source>Search contact points</source>
            <translation>Buscar pontos de contato</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Todos os tipos</translation>
        </message>
        <message>
            <source>New contact point</source>
            <translation>Novo ponto de contato</translation>
        </message>
        <message>
            <source>Import description…</source>
            <translation>Importar descrição…</translation>
        </message>
        <message>
            <source>Import its description…</source>
            <translation>Importar a descrição deste ponto…</translation>
        </message>
        <message>
            <source>Descriptions of interfaces</source>
            <translation>Descrições de interfaces</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>Check inventory</source>
            <translation>Verificar inventário</translation>
        </message>
        <message>
            <source>Looks for missing protection, limits, error contracts and the like, and proposes findings</source>
            <translation>Procura falta de proteção, limites, contratos de erro e afins, e propõe achados</translation>
        </message>
        <message numerus="yes">
            <source>%n smaller system(s)</source>
            <translation>
                <numerusform>%n sistema menor</numerusform>
                <numerusform>%n sistemas menores</numerusform>
            </translation>
        </message>
        <message>
            <source>{from:word} → {to:word}</source>
            <translation>{from:word} → {to:word}</translation>
        </message>
        <message>
            <source>{from:word} ↔ {to:word}</source>
            <translation>{from:word} ↔ {to:word}</translation>
        </message>
        <message>
            <source>{from:word} – {to:word} (direction not known)</source>
            <translation>{from:word} – {to:word} (sentido não conhecido)</translation>
        </message>
        <message>
            <source>From where to where</source>
            <translation>De onde para onde</translation>
        </message>
        <message>
            <source>The first {shown:count} of {all:count}, the worst first.</source>
            <translation>Os primeiros {shown:count} de {all:count}, os piores antes.</translation>
        </message>
        <message>
            <source>contact points</source>
            <translation>pontos de contato</translation>
        </message>
        <message>
            <source>systems</source>
            <translation>sistemas</translation>
        </message>
        <message>
            <source>operations described</source>
            <translation>operações descritas</translation>
        </message>
        <message>
            <source>with a critical or high finding</source>
            <translation>com achado crítico ou alto</translation>
        </message>
        <message>
            <source>offers {offers:count}, uses {uses:count}</source>
            <translation>oferece {offers:count}, usa {uses:count}</translation>
        </message>
        <message>
            <source>Who exchanges data with whom</source>
            <translation>Quem troca dados com quem</translation>
        </message>
        <message>
            <source>A box is a system, a line a contact point; the arrow points to where the data goes. Colour and letter are those of the worst finding, proposed ones included.</source>
            <translation>Uma caixa é um sistema, uma linha um ponto de contato; a seta aponta para onde os dados vão. Cor e letra são as do pior achado, incluídos os propostos.</translation>
        </message>
        <message>
            <source>Direction not known</source>
            <translation>Sentido não conhecido</translation>
        </message>
        <message>
            <source>Contact points between the same two systems share a line that says how many they are.</source>
            <translation>Pontos de contato entre os mesmos dois sistemas dividem uma linha, que diz quantos são.</translation>
        </message>
        <message>
            <source>Who offers how many contact points to whom</source>
            <translation>Quem oferece quantos pontos de contato a quem</translation>
        </message>
        <message>
            <source>Row: who offers. Column: who uses. The letter is that of the worst finding, proposed ones included.</source>
            <translation>Linha: quem oferece. Coluna: quem usa. A letra é a do pior achado, contando os propostos.</translation>
        </message>
        <message>
            <source>Whether the limits carry the volume</source>
            <translation>Se os limites comportam o volume</translation>
        </message>
        <message>
            <source>Needed: items × updates a day ÷ 86,400 s × peak factor. What is left is the share of the limit that the busiest hour does not use.</source>
            <translation>Necessário: itens × atualizações por dia ÷ 86.400 s × fator de pico. A folga é a parte do limite que a hora mais movimentada não usa.</translation>
        </message>
        <message>
            <source>Limit left</source>
            <translation>Folga do limite</translation>
        </message>
        <message>
            <source>{share:percent}</source>
            <translation>{share:percent}</translation>
        </message>
        <message>
            <source>exceeded by {share:percent}</source>
            <translation>excedido em {share:percent}</translation>
        </message>
        <message>
            <source>All items once</source>
            <translation>Todos os itens uma vez</translation>
        </message>
        <message>
            <source>{seconds:duration}</source>
            <translation>{seconds:duration}</translation>
        </message>
        <message>
            <source>Batch window left</source>
            <translation>Folga da janela</translation>
        </message>
        <message>
            <source>no window known</source>
            <translation>janela não conhecida</translation>
        </message>
        <message>
            <source>How it was reckoned</source>
            <translation>Como foi calculado</translation>
        </message>
        <message>
            <source>{items:count} items × {updates} updates a day ÷ 86,400 s × peak {peak} = {needed} calls a second; allowed: {limit:count} calls in {seconds} s = {allowed} a second. All items once: {calls:count} calls.</source>
            <translation>{items:count} itens × {updates} atualizações por dia ÷ 86.400 s × pico {peak} = {needed} chamadas por segundo; permitido: {limit:count} chamadas em {seconds} s = {allowed} por segundo. Todos os itens uma vez: {calls:count} chamadas.</translation>
        </message>
        <message>
            <source>{items:count} items × {updates} updates a day ÷ 86,400 s × peak {peak} (assumed; ask for it) = {needed} calls a second; allowed: {limit:count} calls in {seconds} s = {allowed} a second. All items once: {calls:count} calls.</source>
            <translation>{items:count} itens × {updates} atualizações por dia ÷ 86.400 s × pico {peak} (presumido; pergunte) = {needed} chamadas por segundo; permitido: {limit:count} chamadas em {seconds} s = {allowed} por segundo. Todos os itens uma vez: {calls:count} chamadas.</translation>
        </message>
        <message>
            <source>What is not known yet</source>
            <translation>O que ainda não se sabe</translation>
        </message>
        <message>
            <source>Ask whoever offers the contact point. What is not known was not counted as a fault.</source>
            <translation>Pergunte a quem oferece o ponto de contato. O que não se sabe não contou como falha.</translation>
        </message>
        <message>
            <source>Not known for</source>
            <translation>Falta em</translation>
        </message>
        <message>
            <source>{some:count} of {all:count}</source>
            <translation>{some:count} de {all:count}</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} e mais %n</numerusform>
                <numerusform>{names} e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The program {program} is not installed.</source>
            <translation>O programa {program} não está instalado.</translation>
        </message>
        <message>
            <source>The program {program} did not do its work.</source>
            <translation>O programa {program} não fez seu trabalho.</translation>
        </message>
        <message>
            <source>The program {program} took too long and was ended.</source>
            <translation>O programa {program} demorou demais e foi encerrado.</translation>
        </message>
        <message>
            <source>The program {program} wrote without end and was ended.</source>
            <translation>O programa {program} escreveu sem fim e foi encerrado.</translation>
        </message>
        <message>
            <source>The placement of the graph came back damaged. Update or reinstall Graphviz if this goes on.</source>
            <translation>A disposição do grafo veio danificada. Se continuar, atualize ou reinstale o Graphviz.</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Trocas</translation>
        </message>
        <message>
            <source>Drawing the exchanges</source>
            <translation>Desenhando as trocas</translation>
        </message>
        <message>
            <source>Graph of exchanges</source>
            <translation>Grafo de trocas</translation>
        </message>
        <message>
            <source>Arrow keys walk from system to contact point, Enter opens it. The list below says the same.</source>
            <translation>As teclas de seta vão de um item a outro; Enter abre o ponto de contato escolhido. A lista abaixo diz o mesmo.</translation>
        </message>
        <message>
            <source>{name}: offers {offers:count}, uses {uses:count}</source>
            <translation>{name}: oferece {offers:count}, usa {uses:count}</translation>
        </message>
        <message>
            <source>{name} ({kind}): {path}. Worst finding: {risk}</source>
            <translation>{name} ({kind}): {path}. Pior achado: {risk}</translation>
        </message>
        <message>
            <source>No finding</source>
            <translation>Sem achado</translation>
        </message>
        <message>
            <source>several kinds</source>
            <translation>vários tipos</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Reduzir</translation>
        </message>
        <message>
            <source>List or matrix</source>
            <translation>Lista ou matriz</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matriz</translation>
        </message>
        <message>
            <source>List of exchanges</source>
            <translation>Lista de trocas</translation>
        </message>
        <message>
            <source>Lines between the same two systems were drawn as one; the list holds them all.</source>
            <translation>Linhas entre os mesmos dois sistemas foram desenhadas como uma; a lista traz todas.</translation>
        </message>
        <message>
            <source>A simple placement is shown instead.</source>
            <translation>Mostra-se uma disposição simples.</translation>
        </message>
        <message>
            <source>Once the inventory says who offers and who uses a contact point, it is drawn here.</source>
            <translation>Assim que o inventário disser quem oferece e quem usa um ponto de contato, ele aparece desenhado aqui.</translation>
        </message>
        <message>
            <source>Go to the inventory</source>
            <translation>Ir para o inventário</translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s)</source>
            <translation>
                <numerusform>%n ponto de contato</numerusform>
                <numerusform>%n pontos de contato</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s) between {systems:count} systems</source>
            <translation>
                <numerusform>%n ponto de contato entre {systems:count} sistemas</numerusform>
                <numerusform>%n pontos de contato entre {systems:count} sistemas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n smaller system(s) stand together as one.</source>
            <translation>
                <numerusform>%n sistema menor aparece à parte.</numerusform>
                <numerusform>%n sistemas menores aparecem juntos como um.</numerusform>
            </translation>
        </message>
        <message>
            <source>No contact point yet</source>
            <translation>Nenhum ponto de contato ainda</translation>
        </message>
        <message>
            <source>Import the supplier&apos;s description (OpenAPI, AsyncAPI, WSDL, GraphQL, Postman, HAR) or add what is exchanged by file, e-mail or hand.</source>
            <translation>Importe a descrição do fornecedor (OpenAPI, AsyncAPI, WSDL, GraphQL, Postman, HAR) ou inclua o que é trocado por arquivo, e-mail ou à mão.</translation>
        </message>
        <message>
            <source>Choose a contact point to see and edit it.</source>
            <translation>Escolha um ponto de contato para ver e editar.</translation>
        </message>
        <message>
            <source>No description was read yet.</source>
            <translation>Nenhuma descrição foi lida ainda.</translation>
        </message>
        <message>
            <source>{format:word}, version {version}, from {file}, read {at:datetime}</source>
            <translation>{format:word}, versão {version}, de {file}, lida em {at:datetime}</translation>
        </message>
        <message>
            <source>{items} items × {updates} updates a day ÷ 86,400 s × peak {peak} = {needed:score} calls a second. Allowed: {limit:score}. {left}. Everything once: {calls} calls, {seconds:duration}.</source>
            <translation>{items} itens × {updates} atualizações por dia ÷ 86.400 s × pico {peak} = {needed:score} chamadas por segundo. Permitidas: {limit:score}. {left}. Tudo uma vez: {calls} chamadas, {seconds:duration}.</translation>
        </message>
        <message>
            <source>{items} items × {updates} updates a day ÷ 86,400 s × peak {peak} (assumed; ask for it) = {needed:score} calls a second. Allowed: {limit:score}. {left}. Everything once: {calls} calls, {seconds:duration}.</source>
            <translation>{items} itens × {updates} atualizações por dia ÷ 86.400 s × pico {peak} (suposto; pergunte) = {needed:score} chamadas por segundo. Permitidas: {limit:score}. {left}. Tudo uma vez: {calls} chamadas, {seconds:duration}.</translation>
        </message>
        <message>
            <source>Import a description to see what it offers.</source>
            <translation>Importe uma descrição para ver o que ele oferece.</translation>
        </message>
        <message>
            <source>Search operations</source>
            <translation>Buscar operações</translation>
        </message>
        <message>
            <source>not described any more</source>
            <translation>não é mais descrita</translation>
        </message>
        <message>
            <source>deprecated</source>
            <translation>descontinuada</translation>
        </message>
        <message>
            <source>Security: {security}. Takes: {parameters}. Bodies: {bodies}.</source>
            <translation>Segurança: {security}. Recebe: {parameters}. Corpos: {bodies}.</translation>
        </message>
        <message>
            <source>Your note to this operation</source>
            <translation>Sua anotação sobre esta operação</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Reading descriptions</source>
            <translation>Lendo descrições</translation>
        </message>
        <message>
            <source>Checking the inventory</source>
            <translation>Verificando o inventário</translation>
        </message>
        <message>
            <source>Show findings</source>
            <translation>Ver achados</translation>
        </message>
        <message>
            <source>Note to {operation}</source>
            <translation>Anotação sobre {operation}</translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s) chosen: what you enter is set for all of them.</source>
            <translation>
                <numerusform>%n ponto de contato escolhido: o que você informar vale para todos.</numerusform>
                <numerusform>%n pontos de contato escolhidos: o que você informar vale para todos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s), {shown} shown</source>
            <translation>
                <numerusform>%n ponto de contato, {shown} na lista</numerusform>
                <numerusform>%n pontos de contato, {shown} na lista</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s) removed: {name}</source>
            <translation>
                <numerusform>%n ponto de contato removido: {name}</numerusform>
                <numerusform>%n pontos de contato removidos, {name} primeiro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) proposed. Accept or dismiss them.</source>
            <translation>
                <numerusform>%n achado proposto. Aceite ou descarte.</numerusform>
                <numerusform>%n achados propostos. Aceite ou descarte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) read. Operations: added {added}, changed {changed}, removed {removed}.</source>
            <translation>
                <numerusform>%n arquivo lido. Operações: incluídas {added}, alteradas {changed}, retiradas {removed}.</numerusform>
                <numerusform>%n arquivos lidos. Operações: incluídas {added}, alteradas {changed}, retiradas {removed}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more note(s)</source>
            <translation>
                <numerusform>e mais %n observação</numerusform>
                <numerusform>e mais %n observações</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) that look like real credentials were found, the first in {file}, line {line} ({place}). Have them replaced where they are used, and taken out of the file.</source>
            <translation>
                <numerusform>Foi encontrado %n valor que parece uma credencial real, em {file}, linha {line} ({place}). Peça a troca dele onde é usado e retire-o do arquivo.</numerusform>
                <numerusform>Foram encontrados %n valores que parecem credenciais reais, o primeiro em {file}, linha {line} ({place}). Peça a troca deles onde são usados e retire-os do arquivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) that look like real credentials were found, the first in {file} ({place}). Have them replaced where they are used, and taken out of the file.</source>
            <translation>
                <numerusform>Foi encontrado %n valor que parece uma credencial real, em {file} ({place}). Peça a troca dele onde é usado e retire-o do arquivo.</numerusform>
                <numerusform>Foram encontrados %n valores que parecem credenciais reais, o primeiro em {file} ({place}). Peça a troca deles onde são usados e retire-os do arquivo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped at your request after {n} of {all} file(s). What was read is kept; undo takes it back file by file.</source>
            <translation>Interrompido a seu pedido após {n} de {all} arquivo(s). O que foi lido está guardado; desfazer retira arquivo por arquivo.</translation>
        </message>
        <message>
            <source>{name} was removed while its description was read. Nothing of {file} was written for it; import it again if it should be there.</source>
            <translation>{name} foi removido enquanto sua descrição era lida. Nada de {file} foi gravado para ele; importe de novo se ele deve constar.</translation>
        </message>
        <message numerus="yes">
            <source>Set {field:field} of %n contact point(s): {name}</source>
            <translation>
                <numerusform>Definir {field:field} de {name}</numerusform>
                <numerusform>Definir {field:field} de %n pontos de contato, {name} primeiro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n contact point(s): {name}</source>
            <translation>
                <numerusform>Remover {name}</numerusform>
                <numerusform>Remover %n pontos de contato, {name} primeiro</numerusform>
            </translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Dados</translation>
        </message>
        <message>
            <source>{share:percent} of it is left</source>
            <translation>Sobram {share:percent}</translation>
        </message>
        <message>
            <source>That is exceeded by {share:percent}</source>
            <translation>O limite é excedido em {share:percent}</translation>
        </message>
        <message>
            <source>OpenAPI describes one contact point; name it with --contact.</source>
            <translation>OpenAPI descreve um ponto de contato; indique qual com --contact.</translation>
        </message>
        <message>
            <source>Write the inventory of contact points for others</source>
            <translation>Gravar o inventário de pontos de contato para outros</translation>
        </message>
        <message>
            <source>as what; else the name of the file decides</source>
            <translation>em que formato; sem isto decide o nome do arquivo</translation>
        </message>
        <message>
            <source>this contact point alone, by id or name</source>
            <translation>somente este ponto de contato, por id ou nome</translation>
        </message>
        <message>
            <source>where to write it</source>
            <translation>onde gravar</translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s) written to {path}</source>
            <translation>
                <numerusform>%n ponto de contato gravado em {path}</numerusform>
                <numerusform>%n pontos de contato gravados em {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>{place}: this is no list of limits but &quot;{format}&quot;. Choose a file whose format is prumo-limits.</source>
            <translation>{place}: isto não é uma lista de limites, e sim &quot;{format}&quot;. Escolha um arquivo com formato prumo-limits.</translation>
        </message>
        <message>
            <source>{platform}: {calls} calls in {seconds} s {scope} ({source}, {at:date})</source>
            <translation>{platform}: {calls} chamadas em {seconds} s {scope} ({source}, {at:date})</translation>
        </message>
        <message>
            <source>List the limits of calls that platforms are known to have</source>
            <translation>Listar os limites de chamadas conhecidos de plataformas</translation>
        </message>
        <message>
            <source>your own list in place of the one that comes with Prumo</source>
            <translation>sua própria lista no lugar da que vem com o Prumo</translation>
        </message>
        <message>
            <source>Take over a platform&apos;s known limit…</source>
            <translation>Usar o limite conhecido de uma plataforma…</translation>
        </message>
        <message>
            <source>Limit of {platform} for {name}</source>
            <translation>Limite de {platform} para {name}</translation>
        </message>
        <message>
            <source>Only the first {limit:bytes} of the sample were looked at.</source>
            <translation>Só os primeiros {limit:bytes} do exemplo foram examinados.</translation>
        </message>
        <message>
            <source>The sample has more fields than can be described; the rest were left out.</source>
            <translation>O exemplo tem mais campos do que se pode descrever; os demais ficaram de fora.</translation>
        </message>
        <message>
            <source>Searching the inventory</source>
            <translation>Buscando no inventário</translation>
        </message>
        <message>
            <source>{name}: {needed:score} calls a second needed in the busiest hour, {limit:score} allowed: exceeded by {share:percent}</source>
            <translation>{name}: {needed:score} chamadas por segundo necessárias na hora de pico, {limit:score} permitidas: limite excedido em {share:percent}</translation>
        </message>
        <message>
            <source>Connects to {host}, port {port}, by {protocol}, and asks for {path} with HEAD; where the server does not take that, once more with GET.</source>
            <translation>Conecta-se a {host}, porta {port}, por {protocol}, e pede {path} com HEAD; se o servidor não aceitar, mais uma vez com GET.</translation>
        </message>
        <message>
            <source>Connects to {host}, port {port} ({protocol}), reads the greeting and closes. It does not log in.</source>
            <translation>Conecta-se a {host}, porta {port} ({protocol}), lê a saudação e encerra. Não faz login.</translation>
        </message>
        <message>
            <source>Connects to {host}, port {port} ({protocol}), says EHLO, and STARTTLS where it is offered, and closes. It sends no mail and does not log in.</source>
            <translation>Conecta-se a {host}, porta {port} ({protocol}), diz EHLO, e STARTTLS se for oferecido, e encerra. Não envia e-mail nem faz login.</translation>
        </message>
        <message>
            <source>Connects to {host}, port {port} ({protocol}), waits a moment for a greeting and closes. It says nothing itself.</source>
            <translation>Conecta-se a {host}, porta {port} ({protocol}), espera um momento por uma saudação e encerra. Não diz nada.</translation>
        </message>
        <message>
            <source>Sends neither credentials nor data: user, password and whatever follows &quot;?&quot; in the address are left out. It uses no proxy and keeps no cookies.</source>
            <translation>Não envia credenciais nem dados: usuário, senha e o que vem depois de &quot;?&quot; no endereço ficam de fora. Não usa proxy nem guarda cookies.</translation>
        </message>
        <message>
            <source>Follows at most {most} redirects, to other hosts too, and never from https to http.</source>
            <translation>Segue no máximo {most} redirecionamentos, também para outros servidores, e nunca de https para http.</translation>
        </message>
        <message>
            <source>Checks the certificate; where it is not valid, connects once more to see what is wrong with it.</source>
            <translation>Verifica o certificado; se não for válido, conecta-se mais uma vez para ver o que há de errado.</translation>
        </message>
        <message>
            <source>Waits at most {connect} s for a connection and {whole} s in all, and reads at most {kib} KiB.</source>
            <translation>Espera no máximo {connect} s pela conexão e {whole} s ao todo, e lê no máximo {kib} KiB.</translation>
        </message>
        <message>
            <source>Does so once.</source>
            <translation>Faz isso uma vez.</translation>
        </message>
        <message>
            <source>Does so {tries} times, one after the other; it stops after three failures, or when the server asks to be left alone.</source>
            <translation>Faz isso {tries} vezes, uma após a outra; para depois de três falhas, ou quando o servidor pede para não ser chamado.</translation>
        </message>
        <message>
            <source>{name} has no address to connect to. Fill in its address first.</source>
            <translation>{name} não tem endereço para conectar. Preencha o endereço primeiro.</translation>
        </message>
        <message>
            <source>{name}: &quot;{address}&quot; names no host to connect to. Write it like https://api.example.com/v1, without placeholders in the host.</source>
            <translation>{name}: &quot;{address}&quot; não diz a que servidor conectar. Escreva como https://api.example.com/v1, sem marcadores no nome do servidor.</translation>
        </message>
        <message>
            <source>{name}: &quot;{address}&quot; needs a port. Write it like example.com:9100.</source>
            <translation>{name}: &quot;{address}&quot; precisa de uma porta. Escreva como example.com:9100.</translation>
        </message>
        <message>
            <source>A probe takes 1 to {most} tries. Give a number in that range.</source>
            <translation>Uma sondagem aceita de 1 a {most} tentativas. Informe um número nesse intervalo.</translation>
        </message>
        <message>
            <source>Nobody has allowed yet to connect to {name}. Ask its owner, then allow the probe for this contact point (--allow on the command line).</source>
            <translation>Ninguém permitiu ainda conectar a {name}. Pergunte ao responsável e depois permita a sondagem deste ponto de contato (--allow na linha de comando).</translation>
        </message>
        <message>
            <source>There is no contact point that may be probed. Allow one by name: --contact NAME --allow.</source>
            <translation>Não há ponto de contato que possa ser sondado. Permita um pelo nome: --contact NOME --allow.</translation>
        </message>
        <message>
            <source>--allow needs --contact: the probe is allowed for one contact point at a time.</source>
            <translation>--allow precisa de --contact: a sondagem é permitida para um ponto de contato por vez.</translation>
        </message>
        <message>
            <source>{address}: {outcome:word}</source>
            <translation>{address}: {outcome:word}</translation>
        </message>
        <message>
            <source>In the words of the network library: {reason}</source>
            <translation>Nas palavras da biblioteca de rede: {reason}</translation>
        </message>
        <message>
            <source>Status {status}, HTTP {version}</source>
            <translation>Status {status}, HTTP {version}</translation>
        </message>
        <message>
            <source>Greeting: {greeting}</source>
            <translation>Saudação: {greeting}</translation>
        </message>
        <message>
            <source>Encryption is offered (STARTTLS)</source>
            <translation>Criptografia é oferecida (STARTTLS)</translation>
        </message>
        <message>
            <source>Encryption is not offered (no STARTTLS)</source>
            <translation>Criptografia não é oferecida (sem STARTTLS)</translation>
        </message>
        <message>
            <source>Redirect {status} to {to}, followed</source>
            <translation>Redirecionamento {status} para {to}, seguido</translation>
        </message>
        <message>
            <source>Redirect {status} to {to}, not followed</source>
            <translation>Redirecionamento {status} para {to}, não seguido</translation>
        </message>
        <message>
            <source>Redirect {status} to something that is no address, not followed</source>
            <translation>Redirecionamento {status} para algo que não é um endereço, não seguido</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>The answer goes on beyond {size:bytes}; the rest was not read</source>
            <translation>A resposta continua além de {size:bytes}; o resto não foi lido</translation>
        </message>
        <message>
            <source>{version}, {cipher}</source>
            <translation>{version}, {cipher}</translation>
        </message>
        <message>
            <source>Certificate of {subject}, issued by {issuer}, valid from {from:date} to {until:date}, days left: {days}</source>
            <translation>Certificado de {subject}, emitido por {issuer}, válido de {from:date} a {until:date}, dias restantes: {days}</translation>
        </message>
        <message>
            <source>Certificate of {subject}, issued by {issuer}, which ended on {until:date}</source>
            <translation>Certificado de {subject}, emitido por {issuer}, que venceu em {until:date}</translation>
        </message>
        <message>
            <source>The certificate is not made out to this host</source>
            <translation>O certificado não foi emitido para este servidor</translation>
        </message>
        <message>
            <source>The certificate is signed by itself</source>
            <translation>O certificado é assinado por ele mesmo</translation>
        </message>
        <message>
            <source>The certificate is trusted</source>
            <translation>O certificado é confiável</translation>
        </message>
        <message>
            <source>The certificate is not trusted: {reason}</source>
            <translation>O certificado não é confiável: {reason}</translation>
        </message>
        <message>
            <source>{what:word}: {p50:amount} ms</source>
            <translation>{what:word}: {p50:amount} ms</translation>
        </message>
        <message>
            <source>{what:word}: half within {p50:amount} ms, 95% within {p95:amount} ms</source>
            <translation>{what:word}: metade em até {p50:amount} ms, 95% em até {p95:amount} ms</translation>
        </message>
        <message>
            <source>{failed} of {tries} tries got no answer, or that of an error (429, 5xx)</source>
            <translation>{failed} de {tries} tentativas não tiveram resposta, ou tiveram a de um erro (429, 5xx)</translation>
        </message>
        <message>
            <source>Looking up the name</source>
            <translation>Resolução do nome</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conexão</translation>
        </message>
        <message>
            <source>Agreeing on encryption</source>
            <translation>Negociação da criptografia</translation>
        </message>
        <message>
            <source>Until the first byte</source>
            <translation>Até o primeiro byte</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Ao todo</translation>
        </message>
        <message>
            <source>Probe contact point: {name}</source>
            <translation>Sondar ponto de contato: {name}</translation>
        </message>
        <message>
            <source>Allow the probe of {name}</source>
            <translation>Permitir a sondagem de {name}</translation>
        </message>
        <message>
            <source>Connect to contact points that allow it, and note how they answer</source>
            <translation>Conectar aos pontos de contato que permitem e anotar como respondem</translation>
        </message>
        <message>
            <source>Only the contact point with this name or id</source>
            <translation>Só o ponto de contato com este nome ou id</translation>
        </message>
        <message>
            <source>How often to ask each one, 1 to 50 (1)</source>
            <translation>Quantas vezes perguntar a cada um, de 1 a 50 (1)</translation>
        </message>
        <message>
            <source>Note first that the contact point named may be probed</source>
            <translation>Anotar antes que o ponto de contato indicado pode ser sondado</translation>
        </message>
        <message>
            <source>Only say what would be done</source>
            <translation>Só dizer o que seria feito</translation>
        </message>
        <message>
            <source>end with code 1 where one is unreachable, or also untrusted, or also within 30 days of its certificate&apos;s end</source>
            <translation>terminar com código 1 se algum estiver inacessível, ou também não confiável, ou também a 30 dias do fim do certificado</translation>
        </message>
        <message>
            <source>The live probe may connect to it</source>
            <translation>A sondagem pode conectar-se a ele</translation>
        </message>
        <message>
            <source>Live probe</source>
            <translation>Sondagem</translation>
        </message>
        <message>
            <source>Probed</source>
            <translation>Sondado</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Tentativas</translation>
        </message>
        <message>
            <source>Without a good answer</source>
            <translation>Sem resposta válida</translation>
        </message>
        <message>
            <source>Half within (ms)</source>
            <translation>Metade em até (ms)</translation>
        </message>
        <message>
            <source>95% within (ms)</source>
            <translation>95% em até (ms)</translation>
        </message>
        <message>
            <source>Version of TLS</source>
            <translation>Versão do TLS</translation>
        </message>
        <message>
            <source>Days to the certificate&apos;s end</source>
            <translation>Dias até o fim do certificado</translation>
        </message>
        <message>
            <source>It answered</source>
            <translation>Respondeu</translation>
        </message>
        <message>
            <source>It answered, with a certificate or encryption that is not to be trusted</source>
            <translation>Respondeu, com certificado ou criptografia em que não se deve confiar</translation>
        </message>
        <message>
            <source>No host of that name is known</source>
            <translation>Nenhum servidor com esse nome é conhecido</translation>
        </message>
        <message>
            <source>Nobody listens at that port</source>
            <translation>Ninguém atende nessa porta</translation>
        </message>
        <message>
            <source>The host cannot be reached from here</source>
            <translation>O servidor não pode ser alcançado daqui</translation>
        </message>
        <message>
            <source>It did not answer in time</source>
            <translation>Não respondeu a tempo</translation>
        </message>
        <message>
            <source>It broke the connection off, or answered something else</source>
            <translation>Interrompeu a conexão, ou respondeu outra coisa</translation>
        </message>
        <message>
            <source>It does not speak TLS, or none in common</source>
            <translation>Não fala TLS, ou nenhum em comum</translation>
        </message>
        <message>
            <source>Its headers do not end</source>
            <translation>Seus cabeçalhos não terminam</translation>
        </message>
        <message>
            <source>It redirects without end</source>
            <translation>Redireciona sem fim</translation>
        </message>
        <message>
            <source>It redirects from https to http</source>
            <translation>Redireciona de https para http</translation>
        </message>
        <message>
            <source>{name}: the certificate has expired</source>
            <translation>{name}: o certificado venceu</translation>
        </message>
        <message>
            <source>The certificate of {address} ended on {until:date}.</source>
            <translation>O certificado de {address} venceu em {until:date}.</translation>
        </message>
        <message>
            <source>Certificates are renewed before they end, best of all by themselves.</source>
            <translation>Certificados são renovados antes de vencer, de preferência automaticamente.</translation>
        </message>
        <message>
            <source>Programs that check it, as they should, cannot connect; the others talk to whoever answers.</source>
            <translation>Programas que o verificam, como devem, não conseguem conectar; os outros falam com quem responder.</translation>
        </message>
        <message>
            <source>Have it renewed at once, and watch its end from now on. Ask why nobody noticed: who calls may not check at all.</source>
            <translation>Peça a renovação imediata e monitore o vencimento daqui em diante. Pergunte por que ninguém percebeu: quem chama talvez nem verifique.</translation>
        </message>
        <message>
            <source>{name}: the certificate is made out to another host</source>
            <translation>{name}: o certificado é de outro servidor</translation>
        </message>
        <message>
            <source>The certificate that {address} shows ({subject}) is not made out to that host.</source>
            <translation>O certificado que {address} apresenta ({subject}) não foi emitido para esse servidor.</translation>
        </message>
        <message>
            <source>The certificate names the host that is called.</source>
            <translation>O certificado traz o nome do servidor chamado.</translation>
        </message>
        <message>
            <source>Whoever calls has to switch the check off, and then anybody on the way can pose as the server.</source>
            <translation>Quem chama precisa desligar a verificação, e então qualquer um no caminho pode se passar pelo servidor.</translation>
        </message>
        <message>
            <source>Ask which name is meant to be called, and for a certificate made out to it.</source>
            <translation>Pergunte qual nome deve ser chamado e peça um certificado emitido para ele.</translation>
        </message>
        <message>
            <source>{name}: the certificate proves nothing</source>
            <translation>{name}: o certificado não prova nada</translation>
        </message>
        <message>
            <source>The certificate of {address} ({subject}) is signed by itself.</source>
            <translation>O certificado de {address} ({subject}) é assinado por ele mesmo.</translation>
        </message>
        <message>
            <source>The certificate comes from an authority that both sides trust, complete with those between.</source>
            <translation>O certificado vem de uma autoridade em que os dois lados confiam, completo com os intermediários.</translation>
        </message>
        <message>
            <source>Whoever calls has to switch the check off, and then anybody on the way can pose as the server and read what is sent.</source>
            <translation>Quem chama precisa desligar a verificação, e então qualquer um no caminho pode se passar pelo servidor e ler o que é enviado.</translation>
        </message>
        <message>
            <source>Ask for a certificate of a public authority; of a private one for how its root is handed over and renewed.</source>
            <translation>Peça um certificado de uma autoridade pública; de uma privada, pergunte como a raiz é entregue e renovada.</translation>
        </message>
        <message>
            <source>{name}: encryption of old</source>
            <translation>{name}: criptografia antiga</translation>
        </message>
        <message>
            <source>{address} agreed on {version} ({at:datetime}).</source>
            <translation>{address} aceitou apenas {version} ({at:datetime}).</translation>
        </message>
        <message>
            <source>TLS 1.2 or newer (RFC 8996).</source>
            <translation>TLS 1.2 ou mais novo (RFC 8996).</translation>
        </message>
        <message>
            <source>Programs of today refuse to connect, and what is sent can be deciphered.</source>
            <translation>Programas atuais se recusam a conectar, e o que é enviado pode ser decifrado.</translation>
        </message>
        <message>
            <source>Have TLS 1.2 and 1.3 switched on, and the older versions off.</source>
            <translation>Peça para ligar o TLS 1.2 e o 1.3 e desligar as versões mais antigas.</translation>
        </message>
        <message>
            <source>{name}: the certificate ends soon</source>
            <translation>{name}: o certificado vence em breve</translation>
        </message>
        <message>
            <source>The certificate of {address} ends on {until:date}; days left: {days}.</source>
            <translation>O certificado de {address} vence em {until:date}; dias restantes: {days}.</translation>
        </message>
        <message>
            <source>Certificates are renewed a month before they end, best of all by themselves.</source>
            <translation>Certificados são renovados um mês antes de vencer, de preferência automaticamente.</translation>
        </message>
        <message>
            <source>On that day the integration stops, all of it at once.</source>
            <translation>Nesse dia a integração para, toda de uma vez.</translation>
        </message>
        <message>
            <source>Ask who renews it and when, and have its end watched.</source>
            <translation>Pergunte quem o renova e quando, e peça que o vencimento seja monitorado.</translation>
        </message>
        <message>
            <source>Probe…</source>
            <translation>Sondar…</translation>
        </message>
        <message>
            <source>Says first what it would do; nothing is asked before you agree</source>
            <translation>Diz antes o que faria; nada é consultado sem o seu acordo</translation>
        </message>
        <message>
            <source>Probe now</source>
            <translation>Sondar agora</translation>
        </message>
        <message>
            <source>Allow and probe</source>
            <translation>Permitir e sondar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>contact-points.xlsx</source>
            <translation>pontos-de-contato.xlsx</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>Gravado em {path}.</translation>
        </message>
        <message>
            <source>The description of {name} says for none of its {all} operations how a caller proves who it is.</source>
            <translation>A descrição de {name} não diz, em nenhuma das suas {all} operações, como quem chama prova quem é.</translation>
        </message>
        <message>
            <source>None of the servers that the description of {name} names is for trials (servers: {count}).</source>
            <translation>Nenhum dos servidores que a descrição de {name} indica é para testes (servidores: {count}).</translation>
        </message>
        <message>
            <source>{good} of {all} contact points say which way the data goes between whom, how much, and who answers for it</source>
            <translation>{good} de {all} pontos de contato dizem entre quem e em que sentido os dados passam, quanto passa e quem responde por eles</translation>
        </message>
        <message>
            <source>A description was read of {good} of {all} contact points between machines</source>
            <translation>Foi lida a descrição de {good} de {all} pontos de contato entre máquinas</translation>
        </message>
        <message>
            <source>{good} of {all} contact points of which it is known ask for a credential, keep it encrypted on the way, and show none in their description</source>
            <translation>{good} de {all} pontos de contato em que isso se sabe pedem credencial, cifram-na no caminho e não mostram nenhuma na descrição</translation>
        </message>
        <message>
            <source>{good} of {all} operations that create orders, payments or invoices take a key by which a repeat is known</source>
            <translation>{good} de {all} operações que criam pedidos, pagamentos ou notas aceitam uma chave que reconhece a repetição</translation>
        </message>
        <message>
            <source>{good} of {all} described operations say what an error looks like</source>
            <translation>{good} de {all} operações descritas dizem como é uma resposta de erro</translation>
        </message>
        <message>
            <source>{good} of {all} notices of which it is known are signed</source>
            <translation>{good} de {all} avisos em que isso se sabe são assinados</translation>
        </message>
        <message>
            <source>{good} of {all} contact points with a known address are encrypted on the way as they should be</source>
            <translation>{good} de {all} pontos de contato com endereço conhecido cifram os dados no caminho como devem</translation>
        </message>
        <message>
            <source>To import it as what it is: {command}</source>
            <translation>Para importá-lo como o que é: {command}</translation>
        </message>
        <message>
            <source>More than {limit} places hold what looks like a real credential; from here on they are not listed. Have those replaced first, and import the description again.</source>
            <translation>Mais de {limit} lugares contêm o que parece ser uma credencial real; a partir daqui não são listados. Mande trocar essas primeiro e importe a descrição de novo.</translation>
        </message>
        <message>
            <source>Line {line}: the design document holds no OpenAPI description that can be read. Export it from Insomnia as OpenAPI and import that file.</source>
            <translation>Linha {line}: o documento de design não contém uma descrição OpenAPI legível. Exporte-a do Insomnia como OpenAPI e importe esse arquivo.</translation>
        </message>
        <message>
            <source>{path} cannot be unpacked. Unpack it with another program and import the folder.</source>
            <translation>Não foi possível descompactar {path}. Descompacte-o com outro programa e importe a pasta.</translation>
        </message>
        <message>
            <source>{path} unpacks to more than {limit:bytes}, or to too many files. Unpack it with another program and import the folder of the collection.</source>
            <translation>{path} descompactado passa de {limit:bytes} ou tem arquivos demais. Descompacte-o com outro programa e importe a pasta da coleção.</translation>
        </message>
        <message>
            <source>{place}: only the first {limit} of a list were taken. Ask whether the description is meant to be so, and shorten it if the rest matters.</source>
            <translation>{place}: só os primeiros {limit} de uma lista foram aproveitados. Pergunte se a descrição deve ser assim e encurte-a se o resto importa.</translation>
        </message>
        <message>
            <source>{name}: passes outside the inventory</source>
            <translation>{name}: passa fora do inventário</translation>
        </message>
        <message>
            <source>{name} passes between the companies, and the inventory names no contact point that carries it.</source>
            <translation>{name} passa entre as empresas, e o inventário não tem ponto de contato que o transporte.</translation>
        </message>
        <message>
            <source>Of everything that passes between the companies it is known through which contact point.</source>
            <translation>De tudo o que passa entre as empresas sabe-se por qual ponto de contato.</translation>
        </message>
        <message>
            <source>Nobody protects or watches the way it takes, and nobody notices when it fails.</source>
            <translation>Ninguém protege nem vigia o caminho que ele faz, e ninguém percebe quando falha.</translation>
        </message>
        <message>
            <source>Find out how it gets from one side to the other, and add that contact point to the inventory.</source>
            <translation>Descubra como ele vai de um lado ao outro e inclua esse ponto de contato no inventário.</translation>
        </message>
        <message>
            <source>No message flow is called &quot;{name}&quot;. prumo contact flows FILE lists them.</source>
            <translation>Nenhum fluxo de mensagens se chama &quot;{name}&quot;. prumo contact flows ARQUIVO mostra a lista.</translation>
        </message>
        <message>
            <source>Say what carries {name}</source>
            <translation>Dizer o que transporta {name}</translation>
        </message>
        <message>
            <source>List what passes between the companies, and the contact points that carry it</source>
            <translation>Lista o que passa entre as empresas e os pontos de contato que o transportam</translation>
        </message>
        <message>
            <source>Say which contact point carries a message flow</source>
            <translation>Diz qual ponto de contato transporta um fluxo de mensagens</translation>
        </message>
        <message>
            <source>FLOW</source>
            <translation>FLUXO</translation>
        </message>
        <message>
            <source>the contact point, by id or name; empty: none</source>
            <translation>o ponto de contato, por id ou nome; vazio: nenhum</translation>
        </message>
        <message>
            <source>No step knows of anything that passes between the companies yet. Add the feeds that they exchange: prumo check DATA --rules R.json --into FILE.</source>
            <translation>Nenhuma etapa conhece ainda algo que passe entre as empresas. Inclua as fontes que elas trocam: prumo check DADOS --rules R.json --into ARQUIVO.</translation>
        </message>
        <message>
            <source>Message flows</source>
            <translation>Fluxos de mensagens</translation>
        </message>
        <message>
            <source>What passes between the companies, as the other steps know of it. Say which contact point carries it: what none carries becomes a finding.</source>
            <translation>O que passa entre as empresas, segundo as outras etapas. Diga qual ponto de contato o transporta: o que nenhum transporta vira um achado.</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>Fluxo</translation>
        </message>
        <message>
            <source>Known from</source>
            <translation>Conhecido por</translation>
        </message>
        <message>
            <source>Carried by</source>
            <translation>Transportado por</translation>
        </message>
        <message>
            <source>No contact point</source>
            <translation>Nenhum ponto de contato</translation>
        </message>
        <message>
            <source>{name} (its sample)</source>
            <translation>{name} (sua amostra)</translation>
        </message>
        <message>
            <source>New contact point for this flow</source>
            <translation>Novo ponto de contato para este fluxo</translation>
        </message>
        <message>
            <source>No message flow is known yet</source>
            <translation>Ainda não se conhece nenhum fluxo de mensagens</translation>
        </message>
        <message>
            <source>Feeds that are added under data quality appear here, so that none passes outside the inventory.</source>
            <translation>As fontes incluídas em qualidade dos dados aparecem aqui, para que nenhuma passe fora do inventário.</translation>
        </message>
        <message>
            <source>{platform}: no number is published; {scope} ({source}, {at:date})</source>
            <translation>{platform}: não publica o número; {scope} ({source}, {at:date})</translation>
        </message>
        <message>
            <source>Use a list of your own…</source>
            <translation>Usar uma lista própria…</translation>
        </message>
        <message>
            <source>Back to the list that Prumo ships</source>
            <translation>Voltar à lista que vem com o Prumo</translation>
        </message>
        <message>
            <source>{name}: the description leaves out the credentials</source>
            <translation>{name}: a descrição não fala das credenciais</translation>
        </message>
        <message>
            <source>The description says for every operation which credential it asks for, or that it is open on purpose.</source>
            <translation>A descrição diz, para cada operação, qual credencial ela pede, ou que está aberta de propósito.</translation>
        </message>
        <message>
            <source>Whoever writes the integration has to ask or to guess, and nobody can tell whether an operation is open by mistake.</source>
            <translation>Quem programa a integração precisa perguntar ou adivinhar, e ninguém sabe dizer se uma operação está aberta por engano.</translation>
        </message>
        <message>
            <source>Ask the supplier how access is protected, write it down in the inventory, and have it added to the description.</source>
            <translation>Pergunte ao fornecedor como o acesso é protegido, anote no inventário e peça que isso entre na descrição.</translation>
        </message>
        <message>
            <source>Carrier of a message flow</source>
            <translation>Transporte de um fluxo de mensagens</translation>
        </message>
        <message>
            <source>{what:word}: half within {p50:amount} ms, the slowest of {tries} in {most:amount} ms</source>
            <translation>{what:word}: metade em até {p50:amount} ms, a mais lenta de {tries} em {most:amount} ms</translation>
        </message>
        <message>
            <source>{left} more tries were left out: too many had failed</source>
            <translation>Outras {left} tentativas não foram feitas: falhas demais</translation>
        </message>
        <message>
            <source>{left} more tries were left out: the server asked to be left alone</source>
            <translation>Outras {left} tentativas não foram feitas: o servidor pediu para não ser chamado</translation>
        </message>
        <message>
            <source>{name}: exchanging everything once takes {seconds:duration} of a batch window of {minutes} minutes: {share:percent} left</source>
            <translation>{name}: trocar tudo uma vez leva {seconds:duration} de uma janela de {minutes} minutos: sobram {share:percent}</translation>
        </message>
        <message>
            <source>{name}: exchanging everything once takes {seconds:duration}, the batch window has {minutes} minutes: exceeded by {share:percent}</source>
            <translation>{name}: trocar tudo uma vez leva {seconds:duration}, e a janela tem {minutes} minutos: excede em {share:percent}</translation>
        </message>
        <message>
            <source>{name}: little is left for the busiest hour</source>
            <translation>{name}: sobra pouco para a hora de pico</translation>
        </message>
        <message>
            <source>A little more growth, or a few calls that are repeated, and calls are refused when most is sold.</source>
            <translation>Com um pouco mais de crescimento, ou algumas chamadas repetidas, chamadas são recusadas justamente quando mais se vende.</translation>
        </message>
        <message>
            <source>The certificate of {address} is not valid before {from:date}.</source>
            <translation>O certificado de {address} só vale a partir de {from:date}.</translation>
        </message>
        <message>
            <source>This machine does not trust the certificate of {address}, issued by {issuer}: {reason}.</source>
            <translation>Esta máquina não confia no certificado de {address}, emitido por {issuer}: {reason}.</translation>
        </message>
        <message>
            <source>Of the batch window of {minutes} minutes {share:percent} is left.</source>
            <translation>Da janela de {minutes} minutos sobram {share:percent}.</translation>
        </message>
        <message>
            <source>That is longer than the batch window of {minutes} minutes, by {share:percent}.</source>
            <translation>Isso passa da janela de {minutes} minutos em {share:percent}.</translation>
        </message>
        <message>
            <source>{format:word}, from {file}, read {at:datetime}</source>
            <translation>{format:word}, de {file}, lida em {at:datetime}</translation>
        </message>
        <message>
            <source>{shown} of {all} operations</source>
            <translation>{shown} de {all} operações</translation>
        </message>
    </context>
</TS>
